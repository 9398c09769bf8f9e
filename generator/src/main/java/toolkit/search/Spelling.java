package toolkit.search;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings different ways of writing a word together. Word for word the same rules as the client's
 * {@code spelling.js}; the rules need not give good English, only the same for both spellings.
 */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("[\u0300-\u036F]");
  private static final Pattern INITIALS = Pattern.compile("(?:[a-z]\\.)+[a-z]");
  private static final Pattern THOUSANDS =
      Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
  private static final int SHORTEST = 5;

  private static final Map<Pattern, String> BRITISH_TO_AMERICAN = new LinkedHashMap<>();

  static {
    rule("^practi[sz](e|ed|es|er|ers|ing)$", "practic$1");
    rule("^(.{3,})is(e|ed|es|er|ers|ing|ation|ations|ational|able)$", "$1iz$2");
    rule("^(.{2,})lys(e|ed|es|er|ers|ing)$", "$1lyz$2");
    rule("^(.{3,})our(s|ed|ing|al|ally|able|ful|ism|ite|ites|er|ers|less|hood|hoods|)$", "$1or$2");
    rule("^(cent|met|lit|theat|fib|calib)re(s|d|)$", "$1er$2");
    rule("^(lic|def|off|pret)ence(s|d|)$", "$1ense$2");
    rule("^programme(s|)$", "program$1");
    rule("^(.*)ae(d|m|sth|col)(.*)$", "$1e$2$3");
    rule("^oe(.*)$", "e$1");
    rule("^foet(.*)$", "fet$1");
    rule("^(.*)rhoea(.*)$", "$1rhea$2");
  }

  private Spelling() {}

  private static void rule(String pattern, String replacement) {
    BRITISH_TO_AMERICAN.put(Pattern.compile(pattern), replacement);
  }

  /** The word as people might write it who do not care for accents, points and commas. */
  static String plain(String word) {
    String plain = word.replace('\u2019', '\'').replace('\uFF07', '\'');
    if (plain.chars().anyMatch(c -> c >= 0xC0)) {
      String apart = Normalizer.normalize(plain, Normalizer.Form.NFD);
      plain = Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }
    if (INITIALS.matcher(plain).matches()) {
      return plain.replace(".", "");
    }
    return THOUSANDS.matcher(plain).matches() ? plain.replace(",", "") : plain;
  }

  /** One spelling for the British and the American one; the first rule that fits decides. */
  static String common(String word) {
    if (word.length() >= SHORTEST) {
      for (Map.Entry<Pattern, String> rule : BRITISH_TO_AMERICAN.entrySet()) {
        Matcher matcher = rule.getKey().matcher(word);
        if (matcher.matches()) {
          return matcher.replaceFirst(rule.getValue());
        }
      }
    }
    return word;
  }
}

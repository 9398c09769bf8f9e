package toolkit.style;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toolkit.entry.EntryType;
import toolkit.entry.FieldText;
import toolkit.entry.ParsedEntry;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/**
 * Acronyms that a reader can look up: those of the glossary, and those the owner of the site takes
 * for everyday words. Any other has to be spelled out where it is used.
 */
final class Acronyms {
  /**
   * Two to six capitals, also with digits, {@code &} between or {@code +} behind; an s behind them
   * is a plural.
   */
  private static final Pattern ACRONYM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}&+-])(\\p{Lu}(?:&?[\\p{Lu}\\p{N}]){1,5}\\+?)s?(?![\\p{L}\\p{N}+-])");

  private static final Pattern ROMAN_NUMBER = Pattern.compile("[IVX]+");

  private final Set<String> known;

  private Acronyms(Set<String> known) {
    this.known = known;
  }

  static Acronyms known(List<ParsedEntry> entries, Set<String> everyday) {
    Set<String> known = new HashSet<>(everyday);
    for (ParsedEntry entry : entries) {
      if (entry.id().type() == EntryType.TERM) {
        known.add(entry.fields().text("acronym"));
        known.add(entry.fields().text("title"));
      }
      // Names that an entry of any type answers to lead to it by the search.
      known.addAll(entry.fields().texts("other-names"));
    }
    return new Acronyms(known);
  }

  /** Advises on each acronym of an entry once, where it first stands. */
  void check(List<FieldText> texts, Problems advice) {
    Set<String> said = new HashSet<>();
    for (FieldText text : texts) {
      Matcher found = ACRONYM.matcher(text.text());
      while (found.find()) {
        String acronym = found.group(1);
        if (!isExplained(acronym, texts) && said.add(acronym)) {
          advice.add(
              DiagnosticCode.UNEXPLAINED_ACRONYM,
              TextPlace.of(acronym, text.location()),
              "`" + acronym + "` is neither in the glossary nor explained in this entry",
              "write the words with the acronym in brackets at first use, or add a term with"
                  + " `acronym: "
                  + acronym
                  + "`");
        }
      }
    }
  }

  private boolean isExplained(String acronym, List<FieldText> texts) {
    return known.contains(acronym)
        || ROMAN_NUMBER.matcher(acronym).matches()
        || acronym.chars().filter(Character::isUpperCase).count() < 2
        || texts.stream().anyMatch(text -> explains(text.text(), acronym));
  }

  private static boolean explains(String text, String acronym) {
    return text.contains("(" + acronym + ")")
        || text.contains("(" + acronym + "s)")
        || text.contains(acronym + " (")
        // In quotation marks it is spoken of, not used.
        || text.contains("“" + acronym + "”");
  }
}

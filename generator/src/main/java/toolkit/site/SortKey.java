package toolkit.site;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import toolkit.graph.Entry;

/** The order in which people look for titles, the same on every machine. */
public final class SortKey {
  /** By title, letters before marks and case; equal titles by id. */
  public static final Comparator<Entry> BY_TITLE =
      Comparator.comparing((Entry entry) -> of(entry.title())).thenComparing(Entry::id);

  private static final Pattern UNSEEN = Pattern.compile("\\p{M}+|['’‘“”\"]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE = Pattern.compile("^(the|an|a) (?=.)");

  private SortKey() {}

  /** A text without accents, case, marks and a leading article. */
  public static String of(String text) {
    String small = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String letters =
        UNSEEN
            .matcher(small)
            .replaceAll("")
            .replace('ø', 'o')
            .replace('ł', 'l')
            .replace("æ", "ae")
            .replace("ß", "ss");
    String words = BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip();
    return ARTICLE.matcher(words).replaceFirst("");
  }
}

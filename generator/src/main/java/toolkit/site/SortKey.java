package toolkit.site;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import toolkit.graph.Entry;

/** The order in which people look for titles, the same on every machine. */
public final class SortKey {
  /** By title, letters before marks and case; equal titles by id. */
  public static final Comparator<Entry> BY_TITLE =
      Comparator.comparing((Entry entry) -> of(entry.title())).thenComparing(Entry::id);

  private SortKey() {}

  /** A text without accents, case, marks and a leading article. */
  public static String of(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+|['’‘“”\"]", "")
            .replace('ø', 'o')
            .replace('ł', 'l')
            .replace("æ", "ae")
            .replace("ß", "ss")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return folded.replaceFirst("^(the|an|a) (?=.)", "");
  }
}

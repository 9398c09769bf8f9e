package toolkit.read;

import java.text.Normalizer;
import java.util.Locale;
import toolkit.entry.EntryId;

/** Makes slugs out of what people type. */
public final class Slugs {
  private Slugs() {}

  /** The nearest slug to a name; empty when nothing usable is left of it. */
  public static String propose(String name) {
    String ascii =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+|['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String cut = ascii.length() > 80 ? ascii.substring(0, 80) : ascii;
    return EntryId.isSlug(cut) ? cut : "";
  }
}

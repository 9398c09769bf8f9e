package toolkit.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives each heading of a text an id of its own. */
final class Anchors {
  private final Map<String, Integer> claimed = new HashMap<>();

  /** ASCII letters and digits of the heading with hyphens between; a second one gets {@code -2}. */
  String claim(String heading) {
    String ascii =
        Normalizer.normalize(heading, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+|['’]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String base = ascii.isEmpty() ? "section" : ascii;
    String anchor = base;
    int next = claimed.getOrDefault(base, 1);
    while (claimed.putIfAbsent(anchor, 1) != null) {
      next++;
      anchor = base + "-" + next;
    }
    claimed.put(base, next);
    return anchor;
  }
}

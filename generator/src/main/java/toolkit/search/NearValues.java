package toolkit.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of a facet to offer to who asked for one that there is not: those that may have been
 * meant, the nearest first, then the others as they are called. The client's {@code values.js}
 * orders them the same way.
 */
final class NearValues {
  /** More than this are counted, not named. */
  static final int MOST = 10;

  /** Nobody slips so often in a longer one that it would still be known. */
  private static final int LONGEST = 40;

  private NearValues() {}

  /**
   * All values, in that order.
   *
   * @param values each with what it is called
   */
  static List<String> of(Map<String, List<String>> values, String asked, Words words) {
    String lower = QueryText.lower(asked);
    int most = lower.length() > LONGEST ? 0 : (lower.length() + 2) / 3;
    Map<String, Integer> slips = new TreeMap<>();
    values.forEach((value, names) -> slips.put(value, slips(value, names, lower, most, words)));
    return values.keySet().stream()
        .sorted(
            Comparator.<String, Integer>comparing(slips::get)
                .thenComparing(value -> called(value, values.get(value)))
                .thenComparing(value -> value))
        .toList();
  }

  private static String called(String value, List<String> names) {
    return QueryText.lower(names.isEmpty() ? value : names.get(0));
  }

  /** From whatever the value is called, and from each word of that, the fewest. */
  private static int slips(String value, List<String> names, String asked, int most, Words words) {
    List<String> forms = new ArrayList<>(FacetValues.forms(value));
    for (String name : names) {
      forms.add(QueryText.lower(name));
      forms.addAll(words.writtenIn(name));
    }
    return forms.stream()
        .mapToInt(form -> form.startsWith(asked) ? 0 : Slips.between(asked, form, most))
        .map(slips -> Math.min(slips, most + 1))
        .min()
        .orElse(most + 1);
  }
}

package toolkit.search;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import toolkit.coding.BitWriter;
import toolkit.coding.CodeWriter;
import toolkit.coding.TextCode;

/**
 * Facets as the client reads them: first a text with a line for each facet, and below it a line for
 * each of its values with all that this is called; then for each value how many documents have it,
 * and which.
 */
final class FacetFile {
  private static final String FACET = "\u0001";
  private static final int DOCUMENTS = 0;

  private FacetFile() {}

  /**
   * @param names of the facets that are wanted
   */
  static BitWriter of(List<String> names, List<SearchDocument> documents, Facets facets) {
    SortedMap<String, SortedMap<String, List<Integer>>> table = FacetValues.table(documents);
    StringBuilder text = new StringBuilder();
    CodeWriter lists = new CodeWriter(1);
    for (String name : names) {
      text.append(FACET).append(ExcerptText.onOneLine(name)).append('\n');
      for (Map.Entry<String, List<Integer>> value : table.get(name).entrySet()) {
        text.append(ExcerptText.onOneLine(value.getKey()));
        for (String called : facets.values().get(name).get(value.getKey())) {
          text.append('\t').append(ExcerptText.onOneLine(called));
        }
        text.append('\n');
        int[] holders = value.getValue().stream().mapToInt(Integer::intValue).toArray();
        lists.number(DOCUMENTS, holders.length - 1);
        lists.bits(new BitWriter().rising(holders, documents.size()));
      }
    }
    return TextCode.of(text.toString()).all(lists.toBits());
  }
}

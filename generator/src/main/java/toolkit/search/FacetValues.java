package toolkit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values of a page by which results can be narrowed, and how they are asked for. */
final class FacetValues {
  /** The facet that every page has. */
  static final String TYPE = "type";

  private static final String PREFIX = "facet.";

  private FacetValues() {}

  /** All of a page's, its type among them. */
  static SortedMap<String, List<String>> of(SearchDocument document) {
    SortedMap<String, List<String>> facets = new TreeMap<>(document.facets());
    facets.put(TYPE, List.of(document.type()));
    return facets;
  }

  /** The name in the index. */
  static String indexField(String facet) {
    return PREFIX + facet;
  }

  /** The forms in which a value can be asked for: {@code theme/trust}, or {@code trust} alone. */
  static List<String> forms(String value) {
    String lower = QueryText.lower(value);
    List<String> forms = new ArrayList<>(List.of(lower));
    if (lower.contains("/")) {
      forms.add(shortForm(lower));
    }
    return forms;
  }

  /** A value without what is before its slash. */
  static String shortForm(String value) {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The condition to have a value. */
  static Clause.Value is(String facet, String value) {
    return new Clause.Value(facet, QueryText.lower(value));
  }

  /** Each facet with its values, and each value with the documents that have it. */
  static SortedMap<String, SortedMap<String, List<Integer>>> table(List<SearchDocument> documents) {
    SortedMap<String, SortedMap<String, List<Integer>>> table = new TreeMap<>();
    for (int doc = 0; doc < documents.size(); doc++) {
      for (Map.Entry<String, List<String>> facet : of(documents.get(doc)).entrySet()) {
        for (String value : facet.getValue().stream().distinct().toList()) {
          table
              .computeIfAbsent(facet.getKey(), name -> new TreeMap<>())
              .computeIfAbsent(value, name -> new ArrayList<>())
              .add(doc);
        }
      }
    }
    return table;
  }
}

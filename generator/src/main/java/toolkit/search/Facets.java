package toolkit.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * What results can be narrowed by: facets, their values, and what each value is called. The first
 * name of a value is the one that people are shown; it may have none.
 */
record Facets(SortedMap<String, SortedMap<String, List<String>>> values) {
  /** Other words for a facet, as people know it from the page. */
  static final Map<String, String> ALIASES = Map.of("kind", "type", "report", "source");

  /** Facets with too many values to choose from: they are asked for by name only. */
  static final Set<String> ASKED_ONLY = Set.of("theme", "role");

  private static final String FIELDS = "\t";
  private static final String LINES = "\n";

  /**
   * The facets of some documents.
   *
   * @param names facet to value to names; a value that is the id of a document has its title too
   */
  static Facets of(List<SearchDocument> documents, Map<String, Map<String, List<String>>> names) {
    Map<String, String> titles = new HashMap<>();
    documents.forEach(document -> titles.put(document.id(), document.title()));
    SortedMap<String, SortedMap<String, List<String>>> values = new TreeMap<>();
    FacetValues.table(documents)
        .forEach(
            (facet, found) -> {
              SortedMap<String, List<String>> named = new TreeMap<>();
              for (String value : found.keySet()) {
                List<String> given = names.getOrDefault(facet, Map.of()).get(value);
                named.put(value, given != null ? clean(given) : titleOf(value, titles));
              }
              values.put(facet, named);
            });
    return new Facets(values);
  }

  private static List<String> titleOf(String value, Map<String, String> titles) {
    return titles.containsKey(value) ? clean(List.of(titles.get(value))) : List.of();
  }

  private static List<String> clean(List<String> names) {
    return names.stream().map(name -> name.replaceAll("\\s+", " ").strip()).distinct().toList();
  }

  /** The facet that people mean by what stands before a colon; itself when it has no other name. */
  static String called(String name) {
    return ALIASES.getOrDefault(name, name);
  }

  boolean has(String facet) {
    return values.containsKey(facet);
  }

  /** What people are shown for a value. */
  String shown(String facet, String value) {
    List<String> names = values.get(facet).getOrDefault(value, List.of());
    return names.isEmpty() ? value : names.get(0);
  }

  /**
   * The values that people mean by a word: those that are just that or called just that, else those
   * that are called something with all its words. None when there are none of either.
   */
  List<String> meant(String facet, String asked, Words words) {
    SortedMap<String, List<String>> candidates = values.get(facet);
    String lower = QueryText.lower(asked);
    List<String> stems = stems(asked, words);
    List<String> found =
        find(candidates, words, (v, name) -> isValue(v, lower) || isName(name, stems));
    return found.isEmpty() && !stems.isEmpty()
        ? find(candidates, words, (value, name) -> name.containsAll(stems))
        : found;
  }

  /** What to ask for instead of a value that there is not, the nearest first. */
  List<QueryReading.Value> nearest(String facet, String asked, Words words) {
    return NearValues.of(values.get(facet), asked, words).stream()
        .map(value -> new QueryReading.Value(FacetValues.shortForm(value), shown(facet, value)))
        .toList();
  }

  private static boolean isValue(String value, String asked) {
    return FacetValues.forms(value).contains(asked);
  }

  private static boolean isName(List<String> name, List<String> asked) {
    return !asked.isEmpty() && name.equals(asked);
  }

  private static List<String> find(
      SortedMap<String, List<String>> candidates,
      Words words,
      BiPredicate<String, List<String>> fits) {
    List<String> found = new ArrayList<>();
    candidates.forEach(
        (value, names) -> {
          List<String> all = new ArrayList<>(names);
          all.add(value);
          if (all.stream().anyMatch(name -> fits.test(value, stems(name, words)))) {
            found.add(value);
          }
        });
    return found;
  }

  private static List<String> stems(String text, Words words) {
    return words.writtenIn(text).stream().map(words::stemOf).toList();
  }

  /** As one text, for keeping with the index. */
  String text() {
    List<String> lines = new ArrayList<>();
    values.forEach(
        (facet, named) ->
            named.forEach(
                (value, names) -> {
                  List<String> fields = new ArrayList<>(List.of(facet, value));
                  fields.addAll(names);
                  lines.add(String.join(FIELDS, fields));
                }));
    return String.join(LINES, lines);
  }

  /** Reads what {@link #text} wrote. */
  static Facets read(String text) {
    SortedMap<String, SortedMap<String, List<String>>> values = new TreeMap<>();
    for (String line : text.split(LINES)) {
      List<String> fields = Arrays.asList(line.split(FIELDS));
      if (fields.size() > 1) {
        values
            .computeIfAbsent(fields.get(0), facet -> new TreeMap<>())
            .put(fields.get(1), List.copyOf(fields.subList(2, fields.size())));
      }
    }
    return new Facets(values);
  }
}

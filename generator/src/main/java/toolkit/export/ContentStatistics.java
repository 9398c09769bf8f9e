package toolkit.export;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import toolkit.entry.EntryType;
import toolkit.graph.Edge;
import toolkit.graph.Entry;
import toolkit.graph.QuotedWords;
import toolkit.graph.SiteGraph;
import toolkit.graph.Trails;

/**
 * What the content holds, in numbers.
 *
 * @param tables by name: rows of a label and a number or text, in display order
 */
public record ContentStatistics(Map<String, Map<String, Object>> tables) {
  /**
   * Counts.
   *
   * @param verified how many quotations were found word for word in their source
   */
  public static ContentStatistics of(SiteGraph graph, int verified) {
    Map<String, Map<String, Object>> tables = new LinkedHashMap<>();
    tables.put("entries", entries(graph));
    tables.put("entries by source", bySource(graph));
    tables.put("entries by source and type", bySourceAndType(graph));
    tables.put("quoted words by source", quoted(graph));
    tables.put("quotations checked against the full texts", verified(graph, verified));
    tables.put(
        "recommendations by separate studies behind them",
        recommendations(graph, r -> Trails.supportOf(r, graph).families().size() + " studies"));
    tables.put("recommendations by origin", recommendations(graph, Entry.Recommendation::origin));
    tables.put("recommendations by basis", recommendations(graph, Entry.Recommendation::basis));
    tables.put("examples by impact", count(graph.all(Entry.Case.class), Entry.Case::impact));
    tables.put("quotations by reading", count(graph.all(Entry.Quote.class), Entry.Quote::reading));
    tables.put("entries by status", count(List.copyOf(graph.entries()), e -> e.common().status()));
    tables.put("not signed off, by type", notSignedOff(graph));
    tables.put("orphans: entries without any link", orphans(graph));
    tables.put("entries that no other entry points to", unreached(graph));
    return new ContentStatistics(tables);
  }

  private static Map<String, Object> entries(SiteGraph graph) {
    Map<String, Object> rows = new LinkedHashMap<>();
    for (EntryType type : EntryType.values()) {
      rows.put(type.id(), graph.count(type));
    }
    rows.put("all", graph.entries().size());
    return rows;
  }

  private static Map<String, Object> bySource(SiteGraph graph) {
    Map<String, Object> rows = new LinkedHashMap<>();
    for (Entry.Source source : graph.all(Entry.Source.class)) {
      rows.put(
          source.id().slug(), graph.pointingAt(source.id(), Edge.Kind.SOURCE, Entry.class).size());
    }
    return rows;
  }

  private static Map<String, Object> bySourceAndType(SiteGraph graph) {
    Map<String, Object> rows = new LinkedHashMap<>();
    for (Entry.Source source : graph.all(Entry.Source.class)) {
      Map<EntryType, Long> types =
          graph.pointingAt(source.id(), Edge.Kind.SOURCE, Entry.class).stream()
              .collect(
                  Collectors.groupingBy(
                      Entry::type, () -> new EnumMap<>(EntryType.class), Collectors.counting()));
      types.forEach((type, n) -> rows.put(source.id().slug() + " " + type.id(), n));
    }
    return rows;
  }

  private static Map<String, Object> verified(SiteGraph graph, int verified) {
    Map<String, Object> rows = new LinkedHashMap<>();
    rows.put("verified", verified);
    rows.put("not verified", graph.count(EntryType.QUOTE) - verified);
    return rows;
  }

  private static Map<String, Object> notSignedOff(SiteGraph graph) {
    List<Entry> open =
        graph.entries().stream().filter(e -> e.common().signedOff().isEmpty()).toList();
    Map<String, Object> rows = new LinkedHashMap<>();
    for (EntryType type : EntryType.values()) {
      long count = open.stream().filter(e -> e.type() == type).count();
      if (count > 0) {
        rows.put(type.id(), count);
      }
    }
    rows.put("all", open.size());
    return rows;
  }

  private static Map<String, Object> quoted(SiteGraph graph) {
    Map<String, Object> rows = new LinkedHashMap<>();
    for (Entry.Source source : graph.all(Entry.Source.class)) {
      int words =
          graph.all(Entry.Quote.class).stream()
              .filter(quote -> quote.source().equals(source.id()))
              .mapToInt(quote -> QuotedWords.count(quote.text()))
              .sum();
      rows.put(
          source.id().slug(),
          source.words().isPresent()
              ? String.format(
                  Locale.ROOT,
                  "%d of %d (%.2f%%, limit %.1f%%)",
                  words,
                  source.words().getAsInt(),
                  100.0 * words / source.words().getAsInt(),
                  source.quoteLimit())
              : String.valueOf(words));
    }
    return rows;
  }

  private static Map<String, Object> recommendations(
      SiteGraph graph, Function<Entry.Recommendation, String> by) {
    return count(graph.all(Entry.Recommendation.class), by);
  }

  private static <E> Map<String, Object> count(List<E> entries, Function<E, String> by) {
    return new TreeMap<>(
        entries.stream().collect(Collectors.groupingBy(by, Collectors.counting())));
  }

  /** Pages are reached from every page's foot and guides from its head. */
  private static Map<String, Object> orphans(SiteGraph graph) {
    Map<String, Object> rows = new LinkedHashMap<>();
    List<String> orphans =
        graph.entries().stream()
            .filter(e -> e.type() != EntryType.PAGE && e.type() != EntryType.PATHWAY)
            .filter(e -> graph.linksTo(e.id()).isEmpty() && graph.linksFrom(e.id()).isEmpty())
            .map(e -> e.id().toString())
            .toList();
    rows.put("number", orphans.size());
    orphans.forEach(id -> rows.put(id, ""));
    return rows;
  }

  /** Reached by themes, sources and lists, but by no link of another entry. */
  private static Map<String, Object> unreached(SiteGraph graph) {
    Map<String, Object> rows = new LinkedHashMap<>();
    for (EntryType type : EntryType.values()) {
      long count =
          graph.entries().stream()
              .filter(e -> e.type() == type && graph.linksTo(e.id()).isEmpty())
              .count();
      if (count > 0) {
        rows.put(type.id(), count);
      }
    }
    return rows;
  }

  /** The tables as JSON values. */
  public Map<String, Map<String, Object>> json() {
    return tables;
  }

  /** The tables for people. */
  public String text() {
    StringBuilder out = new StringBuilder();
    tables.forEach(
        (name, rows) -> {
          out.append(name).append('\n');
          rows.forEach(
              (label, value) ->
                  out.append(
                      String.format(Locale.ROOT, "  %-34s %s%n", label, value).replace("\r", "")));
          out.append('\n');
        });
    return out.toString();
  }
}

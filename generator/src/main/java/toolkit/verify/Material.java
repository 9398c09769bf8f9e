package toolkit.verify;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import toolkit.entry.EntryId;
import toolkit.entry.ParsedEntry;
import toolkit.graph.Citation;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;

/**
 * What the checks compare.
 *
 * @param parsed the entries as written, for their places in files
 * @param texts the full texts of each source that has any at hand
 */
record Material(
    SiteGraph graph, Map<EntryId, ParsedEntry> parsed, Map<EntryId, List<SourceText>> texts) {
  static Material of(SiteGraph graph, List<ParsedEntry> entries, FullTexts texts) {
    Map<EntryId, ParsedEntry> parsed = new TreeMap<>();
    entries.forEach(entry -> parsed.put(entry.id(), entry));
    Map<EntryId, List<SourceText>> bySource = new TreeMap<>();
    for (Entry.Source source : graph.all(Entry.Source.class)) {
      List<SourceText> own =
          source.fullText().stream()
              .flatMap(name -> texts.file(name).stream())
              .map(SourceText::of)
              .toList();
      if (!own.isEmpty()) {
        bySource.put(source.id(), own);
      }
    }
    return new Material(graph, parsed, bySource);
  }

  /** The texts of a source; none when they are not at hand. */
  List<SourceText> of(EntryId source) {
    return texts.getOrDefault(source, List.of());
  }

  /** The quotations whose source can be looked into. */
  List<Entry.Quote> quotes() {
    return graph.all(Entry.Quote.class).stream()
        .filter(quote -> texts.containsKey(quote.source()))
        .toList();
  }

  /** Whether every source that an entry cites is at hand. */
  boolean coversSourcesOf(List<Citation> citations) {
    return citations.stream().map(Citation::source).allMatch(texts::containsKey);
  }

  ParsedEntry written(Entry entry) {
    return parsed.get(entry.id());
  }
}

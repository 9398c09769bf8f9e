package toolkit.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toolkit.cite.BibTex;
import toolkit.cite.Citable;
import toolkit.cite.Formatted;
import toolkit.cite.Ris;
import toolkit.graph.Citation;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.output.Json;
import toolkit.output.OutputFile;
import toolkit.site.Route;
import toolkit.site.Routes;

/**
 * What the paper that a reader puts together says of each entry, as a script for each: a page from
 * a folder can load nothing else, and a paper of ten entries should not load them all. There are
 * only texts inside, and what shows them makes no markup of them.
 */
final class PaperFiles {
  private final SiteGraph graph;
  private final ReferenceViews references;
  private final PaperFacts facts;

  PaperFiles(SiteGraph graph, ReferenceViews references) {
    this.graph = graph;
    this.references = references;
    this.facts = new PaperFacts(graph);
  }

  /** A file for each entry that a paper can hold, and one for each reference behind them. */
  Stream<OutputFile> files() {
    List<Entry> entries = graph.entries().stream().filter(Routes::fitsPaper).toList();
    Map<String, Map<String, Object>> works = new TreeMap<>();
    entries.forEach(entry -> works.putAll(works(entry)));
    return Stream.concat(
        entries.parallelStream().map(this::file),
        works.entrySet().stream().map(work -> reference(work.getKey(), work.getValue())));
  }

  /** A script that hands a value to whoever asked for it. */
  static OutputFile script(Route route, Object value, String origin) {
    return OutputFile.ofText(route.path(), "toolkitBrings(" + Json.of(value) + ");\n", origin);
  }

  private static OutputFile reference(String id, Map<String, Object> csl) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", "reference/" + id);
    json.put("ris", Ris.of(List.of(csl)));
    json.put("bib", BibTex.of(List.of(csl)));
    json.put("csl", csl);
    return script(Routes.inPaper(id), json, "the references");
  }

  /** What an entry rests on, as CSL data by id: its reports, and the works that they retell. */
  private Map<String, Map<String, Object>> works(Entry entry) {
    Map<String, Map<String, Object>> works = new LinkedHashMap<>();
    reports(entry).forEach(csl -> works.put(csl.get("id").toString(), csl));
    if (!(entry instanceof Entry.Source)) {
      graph.worksBehind(entry).forEach(work -> works.put(work.id(), work.csl()));
    }
    return works;
  }

  private Stream<Map<String, Object>> reports(Entry entry) {
    Stream<Entry.Source> sources =
        entry instanceof Entry.Source source
            ? Stream.of(source)
            : entry.common().sources().stream()
                .map(citation -> graph.get(citation.source(), Entry.Source.class))
                .distinct();
    return sources.map(source -> Citable.source(source, graph));
  }

  private OutputFile file(Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.id().toString());
    json.put("title", Cards.title(entry));
    json.put("summary", entry.common().summary());
    json.put("sure", facts.sure(entry));
    if (entry instanceof Entry.Quote quote) {
      json.put("words", quote.text());
      json.put("by", quote.speaker());
    }
    json.put("rows", facts.rows(entry));
    if (entry instanceof Entry.Case found && !found.results().isEmpty()) {
      json.put("results", PaperFacts.results(found));
    }
    json.put("doubts", PaperFacts.doubts(entry));
    json.put("status", entry.common().status());
    json.put("sources", sources(entry));
    json.put("references", formatted(entry));
    json.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
    return script(Routes.inPaper(entry), json, entry.common().filePath());
  }

  /** For each place in a report: which, where, and whom the report retells. */
  private List<Map<String, Object>> sources(Entry entry) {
    List<Map<String, Object>> sources = new ArrayList<>();
    for (Citation citation : entry.common().sources()) {
      Entry.Source source = graph.get(citation.source(), Entry.Source.class);
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("reference", Citable.source(source, graph).get("id"));
      json.put("name", source.shortName());
      json.put("place", citation.locator());
      citation.via().ifPresent(via -> json.put("via", facts.via(via)));
      citation.via().flatMap(Citation.Via::reference).ifPresent(id -> json.put("after", id));
      sources.add(json);
    }
    return sources;
  }

  /** The texts of what it rests on; the page of the paper has those of the reports. */
  private Map<String, Object> formatted(Entry entry) {
    Set<Object> onPage =
        graph.all(Entry.Source.class).stream()
            .map(source -> Citable.source(source, graph).get("id"))
            .collect(Collectors.toSet());
    Map<String, Object> texts = new LinkedHashMap<>();
    works(entry)
        .forEach(
            (id, csl) ->
                texts.put(id, onPage.contains(id) ? List.of() : runs(references.formatted(csl))));
    return texts;
  }

  /** Plain text as it is; a run in italics or with an address as a list of text and that. */
  private static List<Object> runs(Formatted formatted) {
    List<Object> runs = new ArrayList<>();
    for (Formatted.Run run : formatted.runs()) {
      if (run.italic() || !run.href().isEmpty()) {
        runs.add(List.of(run.text(), run.href()));
      } else {
        runs.add(run.text());
      }
    }
    return runs;
  }
}

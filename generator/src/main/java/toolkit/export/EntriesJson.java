package toolkit.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import toolkit.entry.EntryId;
import toolkit.graph.Caveat;
import toolkit.graph.Citation;
import toolkit.graph.Common;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.graph.Work;
import toolkit.output.Json;
import toolkit.output.OutputFile;
import toolkit.site.Routes;

/** The JSON API: every entry in one file. Keys may be added, never changed or removed. */
public final class EntriesJson {
  private static final String PATH = "api/v1/entries.json";
  private static final int VERSION = 1;

  private final SiteGraph graph;
  private final EntryText text;

  private EntriesJson(SiteGraph graph) {
    this.graph = graph;
    this.text = new EntryText(graph);
  }

  /**
   * The file, entries sorted by id, one a line.
   *
   * @param notice whose word it is not
   */
  public static OutputFile export(SiteGraph graph, String notice) {
    EntriesJson json = new EntriesJson(graph);
    List<String> lines = graph.entries().stream().map(entry -> Json.of(json.entry(entry))).toList();
    return OutputFile.ofText(
        PATH,
        "{\"version\":"
            + VERSION
            + ",\"notice\":"
            + Json.of(notice)
            + ",\"entries\":[\n"
            + String.join(",\n", lines)
            + "\n]}\n",
        "the JSON API");
  }

  private Map<String, Object> entry(Entry entry) {
    Common common = entry.common();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.id().toString());
    json.put("type", entry.type().id());
    json.put("title", entry.title());
    json.put("url", Routes.of(entry).fromRoot());
    json.put("summary", common.summary());
    json.put("text", text.ofBody(entry));
    json.put("themes", ids(common.themes()));
    json.put("sources", common.sources().stream().map(EntriesJson::citation).toList());
    json.put("links", links(entry));
    json.put("caveats", common.caveats().stream().map(EntriesJson::caveat).toList());
    json.put("status", common.status());
    json.put("reviewed", common.reviewed().map(Object::toString).orElse(null));
    json.put("reviewDue", common.reviewDue().map(Object::toString).orElse(null));
    json.put("audience", common.audience());
    json.put("setting", common.setting());
    json.put("otherNames", common.otherNames());
    json.put("searchWords", common.searchWords());
    json.put("details", text.ofFields(entry));
    json.put("references", graph.worksBehind(entry).stream().map(Work::id).toList());
    addType(entry, json);
    return json;
  }

  private static Map<String, Object> caveat(Caveat caveat) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("text", caveat.text());
    json.put("place", caveat.place());
    return json;
  }

  private static List<String> ids(List<EntryId> ids) {
    return ids.stream().map(EntryId::toString).toList();
  }

  private static Map<String, Object> citation(Citation citation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", citation.source().toString());
    json.put("locator", citation.locator());
    citation
        .via()
        .ifPresent(
            via -> {
              json.put("via", via.work());
              via.reference().ifPresent(id -> json.put("viaReference", id));
            });
    return json;
  }

  private List<Map<String, Object>> links(Entry entry) {
    return graph.linksFrom(entry.id()).stream()
        .map(
            edge -> {
              Map<String, Object> json = new LinkedHashMap<>();
              json.put("to", edge.to().toString());
              json.put("kind", edge.kind().id());
              return json;
            })
        .toList();
  }

  private static void addType(Entry entry, Map<String, Object> json) {
    if (entry instanceof Entry.Quote quote) {
      Map<String, Object> words = new LinkedHashMap<>();
      words.put("text", quote.text());
      words.put("speaker", quote.speaker());
      words.put("role", quote.role());
      words.put("reading", quote.reading());
      json.put("quote", words);
    } else if (entry instanceof Entry.Case found) {
      json.put("impact", found.impact());
      json.put("results", found.results().stream().map(EntriesJson::result).toList());
    } else if (entry instanceof Entry.Recommendation recommendation) {
      json.put("evidence", ids(recommendation.evidence()));
      json.put("origin", recommendation.origin());
      json.put("basis", recommendation.basis());
    } else if (entry instanceof Entry.Theme theme) {
      json.put("kind", theme.kind());
      json.put("parent", theme.parent().map(EntryId::toString).orElse(null));
    }
  }

  private static Map<String, Object> result(Entry.CaseResult result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("measure", result.measure());
    json.put("before", result.before());
    json.put("after", result.after());
    json.put("comparison", result.comparison());
    json.put("unit", result.unit());
    json.put("period", result.period());
    return json;
  }
}

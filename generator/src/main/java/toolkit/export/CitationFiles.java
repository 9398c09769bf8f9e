package toolkit.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import toolkit.cite.BibTex;
import toolkit.cite.Citable;
import toolkit.cite.Ris;
import toolkit.config.SiteConfig;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.graph.Work;
import toolkit.output.Json;
import toolkit.output.OutputFile;
import toolkit.site.Route;
import toolkit.site.Routes;
import toolkit.site.SitePlan;

/**
 * Files for reference managers: all references, each source and the page of each entry in three
 * formats, and the references behind an entry in the one that every manager reads.
 */
public final class CitationFiles {
  private CitationFiles() {}

  /** The files. */
  public static List<OutputFile> export(SitePlan plan) {
    SiteGraph graph = plan.graph();
    List<OutputFile> files = new ArrayList<>();
    if (!graph.works().isEmpty()) {
      List<Map<String, Object>> all = graph.works().stream().map(Work::csl).toList();
      files.add(file(Routes.allReferences("ris").path(), Ris.of(all)));
      files.add(file(Routes.allReferences("bib").path(), BibTex.of(all)));
    }
    for (Entry entry : graph.entries()) {
      if (!Routes.isListingOnly(entry)) {
        addAll(page(entry, plan.config()), f -> Routes.pageCitation(entry, f), files);
      }
      if (entry instanceof Entry.Source source) {
        addAll(Citable.source(source, graph), f -> Routes.citation(source, f), files);
      } else if (Routes.hasReferences(entry, graph)) {
        List<Map<String, Object>> works = graph.worksBehind(entry).stream().map(Work::csl).toList();
        files.add(file(Routes.citation(entry, "ris").path(), Ris.of(works)));
      }
    }
    return files;
  }

  private static Map<String, Object> page(Entry entry, SiteConfig config) {
    Optional<LocalDate> date = entry.common().reviewed().or(config::day);
    return Citable.page(
        entry,
        Citable.page(config.name(), date),
        config.addressOf(Routes.of(entry).fromRoot()),
        config.language(),
        config.notice());
  }

  private static void addAll(
      Map<String, Object> csl, Function<String, Route> format, List<OutputFile> files) {
    List<Map<String, Object>> one = List.of(csl);
    files.add(file(format.apply("ris").path(), Ris.of(one)));
    files.add(file(format.apply("bib").path(), BibTex.of(one)));
    files.add(file(format.apply("json").path(), Json.of(one) + "\n"));
  }

  private static OutputFile file(String path, String text) {
    return OutputFile.ofText(path, text, "the references");
  }
}

package toolkit.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import toolkit.cite.BibTex;
import toolkit.cite.Citable;
import toolkit.cite.Ris;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.graph.Work;
import toolkit.output.Json;
import toolkit.output.OutputFile;
import toolkit.site.Routes;

/**
 * Files for reference managers: all references and each source in three formats, and the references
 * behind an entry in the one that every manager reads.
 */
public final class CitationFiles {
  private CitationFiles() {}

  public static List<OutputFile> export(SiteGraph graph) {
    List<OutputFile> files = new ArrayList<>();
    if (!graph.works().isEmpty()) {
      List<Map<String, Object>> all = graph.works().stream().map(Work::csl).toList();
      files.add(file(Routes.allReferences("ris").path(), Ris.of(all)));
      files.add(file(Routes.allReferences("bib").path(), BibTex.of(all)));
    }
    for (Entry entry : graph.entries()) {
      if (entry instanceof Entry.Source source) {
        addSource(Citable.source(source, graph), source, files);
      } else if (Routes.hasReferences(entry, graph)) {
        List<Map<String, Object>> works = graph.worksBehind(entry).stream().map(Work::csl).toList();
        files.add(file(Routes.citation(entry, "ris").path(), Ris.of(works)));
      }
    }
    return files;
  }

  private static void addSource(
      Map<String, Object> csl, Entry.Source source, List<OutputFile> files) {
    List<Map<String, Object>> one = List.of(csl);
    files.add(file(Routes.citation(source, "ris").path(), Ris.of(one)));
    files.add(file(Routes.citation(source, "bib").path(), BibTex.of(one)));
    files.add(file(Routes.citation(source, "json").path(), Json.of(one) + "\n"));
  }

  private static OutputFile file(String path, String text) {
    return OutputFile.ofText(path, text, "the references");
  }
}

package toolkit.export;

import java.util.List;
import toolkit.graph.SiteGraph;
import toolkit.output.Json;
import toolkit.output.OutputFile;
import toolkit.site.Routes;

/** Every reference as CSL data, which reference managers and citation processors read. */
public final class ReferencesJson {
  private ReferencesJson() {}

  /** The file, references sorted by id, one a line; an empty list when there are none. */
  public static OutputFile export(SiteGraph graph) {
    List<String> lines = graph.works().stream().map(work -> Json.of(work.csl())).toList();
    String text = lines.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", lines) + "\n]\n";
    return OutputFile.ofText(Routes.REFERENCES_JSON.path(), text, "the references");
  }
}

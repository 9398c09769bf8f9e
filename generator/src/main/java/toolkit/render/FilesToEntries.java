package toolkit.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;

/** Which entry a Markdown file holds. */
final class FilesToEntries {
  private final Map<String, Entry> byPath = new HashMap<>();

  FilesToEntries(SiteGraph graph) {
    for (Entry entry : graph.entries()) {
      String path = entry.common().filePath();
      if (path.endsWith(".md")) {
        byPath.put(path, entry);
      }
    }
  }

  Optional<Entry> of(String path) {
    return Optional.ofNullable(byPath.get(path));
  }
}

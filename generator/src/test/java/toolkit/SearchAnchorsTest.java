package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toolkit.search.SearchDocument;
import toolkit.search.SearchIndex;
import toolkit.search.SearchWords;

/** Search results lead to places on pages: these places are there. */
class SearchAnchorsTest {
  @Test
  void everyPlaceThatAResultLeadsToIsOnItsPage(@TempDir Path folder) throws IOException {
    SiteTest site = SiteTest.in(folder).overlay("content", SiteTest.repository("content"));
    site.overlay("toolkit.yaml", SiteTest.repository("toolkit.yaml")).run("build").succeeds();
    Set<String> missing = new TreeSet<>();
    int places = 0;
    try (SearchIndex index = SiteTest.index(folder)) {
      for (SearchDocument document : SearchWords.documents(index)) {
        String page = Files.readString(folder.resolve("site/" + document.url().split("#")[0]));
        for (SearchDocument.Section section : document.sections()) {
          String anchor = section.anchor();
          places += anchor.isEmpty() ? 0 : 1;
          if (!anchor.isEmpty() && !page.contains("id=\"" + anchor + '"')) {
            missing.add(document.url() + "#" + anchor);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(places).isPositive();
  }
}

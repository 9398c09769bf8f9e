package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The style guide shows every component, and hostile contents as the text they are. */
class StyleGuideTest {
  /** These stand on the page of the guide itself, once, as on every other. */
  private static final Set<String> FRAME = Set.of("site-header", "site-footer", "breadcrumbs");

  private static final int MOST_BYTES = 60 * 1024;

  @TempDir private Path folder;

  @Test
  void everyComponentHasAnExample() throws IOException {
    List<String> without = new ArrayList<>();
    try (Stream<Path> components = Files.list(SiteTest.repository("templates/components"))) {
      for (Path component : components.sorted().toList()) {
        String name = component.getFileName().toString();
        boolean hasTemplate = Files.exists(component.resolve(name + ".ftlh"));
        if (hasTemplate && !FRAME.contains(name) && !Files.exists(component.resolve("examples"))) {
          without.add(name);
        }
      }
    }
    assertThat(without).as("components without examples/").isEmpty();
  }

  @Test
  void examplesAreShownAndNothingInThemRuns() {
    SiteTest site =
        SiteTest.in(folder)
            .overlay(SiteTest.repository("generator/src/test/resources/golden/pages/small-site"));
    site.run("check").succeeds();
    site.run("build").succeeds();
    String html = site.text("site/style-guide.html");
    Document page = Jsoup.parse(html);
    assertThat(page.select(".specimen__title").eachText()).contains("Each reading");
    assertThat(page.select("main script, main [onerror], main img, main em")).isEmpty();
    assertThat(html.length()).isLessThan(MOST_BYTES);
  }

  @Test
  void aBrokenExampleIsToldWithItsFile() {
    SiteTest site =
        SiteTest.in(folder)
            .overlay(SiteTest.repository("generator/src/test/resources/golden/pages/small-site"))
            .file("templates/components/card/examples/9-wrong.ftlh", "${nothing.there}\n");
    SiteTest.Result result = site.run("build");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("templates/components/card/examples/9-wrong.ftlh:1:");
  }
}

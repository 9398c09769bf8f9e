package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search tests as an editor meets them, and their gate on the real content. */
class SearchTestsTest {
  private static final String QUESTIONS =
      """
      floors: {success-at-3: %s}
      tests:
        - query: "cold kiln"
          expect: [page/smoke, page/cold-kiln-1]
      """;

  @TempDir private Path folder;

  private SiteTest kilns() {
    return SiteTest.in(folder)
        .overlay(SiteTest.repository("generator/src/test/resources/golden/problems/search-floor"));
  }

  @Test
  void theRealContentKeepsItsFloors() {
    SiteTest site = SiteTest.in(folder);
    site.overlay("content", SiteTest.repository("content"));
    site.overlay("toolkit.yaml", SiteTest.repository("toolkit.yaml"));
    SiteTest.Result result = site.run("search", "--tests");
    result.out().lines().limit(60).forEach(System.out::println);
    result.succeeds();
  }

  @Test
  void aFigureBelowItsFloorIsAFailure() {
    SiteTest site = kilns();
    site.file("content/search-tests.yaml", QUESTIONS.formatted("1"));
    site.run("search", "--tests").succeeds();
    site.file(
        "content/search-tests.yaml", QUESTIONS.formatted("1").replace(", page/cold-kiln-1", ""));
    SiteTest.Result result = site.run("search", "--tests");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("success-at-3 0.0000, BELOW ITS FLOOR 1.0000");
  }

  @Test
  void theReportNamesWhatMovedSinceTheRecord() {
    SiteTest site = kilns().file("content/search-tests.yaml", QUESTIONS.formatted("0.5"));
    assertThat(site.run("search", "--tests").succeeds().out()).contains("No ranks are recorded");
    site.run("search", "--tests", "--record").succeeds();
    assertThat(site.text("content/search-tests.lock"))
        .contains("4 page/smoke cold kiln", "1 page/cold-kiln-1 cold kiln");
    assertThat(site.run("search", "--tests").succeeds().out()).contains("Nothing moved");
    String smoke = site.text("content/pages/smoke.md");
    site.file(
        "content/pages/smoke.md",
        smoke
            .replace("title: Smoke", "title: Cold kiln")
            .replaceAll("What smoke.*|Smoke.*", "A cold kiln."));
    assertThat(site.run("search", "--tests").succeeds().out())
        .contains("Moved since the ranks were recorded: 1 worse, 1 better.")
        .contains("better: page/smoke from number 4 to number 1 for “cold kiln”")
        .contains("worse:  page/cold-kiln-1 from number 1 to number 2 for “cold kiln”");
    assertThat(site.run("search", "--tests", "--json").succeeds().out())
        .contains("{\"query\":\"cold kiln\",\"id\":\"page/smoke\",\"from\":4,\"to\":1}");
  }

  @Test
  void wrongUsageIsExplained() {
    SiteTest site = kilns();
    site.run("search", "--tests", "--stdin").refuses("give the words to look for");
    site.run("search", "--record", "kiln").refuses("--record goes with --tests");
    assertThat(folder.resolve("content/search-tests.yaml").toFile().delete()).isTrue();
    site.run("search", "--tests").refuses("there are no questions");
  }
}

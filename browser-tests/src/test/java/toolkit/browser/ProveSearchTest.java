package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toolkit.SiteTest;

/** A build that proves its search, and the page on which anybody can check it again. */
class ProveSearchTest {
  private static final String WAIT =
      """
      const result = document.getElementById('check-result');
      document.getElementById('check-start').click();
      const timer = setInterval(() => {
        if (result.dataset.state) {
          clearInterval(timer);
          done(result.dataset.state + ': ' + result.textContent);
        }
      }, 20);
      """;

  @TempDir Path folder;

  private SiteTest site() {
    return SiteTest.in(folder)
        .overlay(
            "content",
            SiteTest.repository("generator/src/test/resources/golden/pages/small-site/content"));
  }

  private String check() {
    try (Browser browser = Browser.start()) {
      browser.open(folder.resolve("site/check-search.html").toUri().toString());
      return (String) browser.await(WAIT);
    }
  }

  @Test
  void aProvenSiteSaysSoAndPassesAgainFromDisk() throws IOException {
    SiteTest site = site();
    site.run("build", "--prove-search").succeeds();
    assertThat(site.text("site/search/proof.json"))
        .contains("\"queries\":2000,\"different\":0", "Chrome ");
    assertThat(site.text("site/check-search.html")).contains("Proven at this build.");
    assertThat(check()).matches("passed: Passed: all 1\\d\\d queries .*");
    // Proving is not a state of the folder: the next build makes no claim it has not tested.
    site.run("build").succeeds();
    assertThat(folder.resolve("site/search/proof.json")).doesNotExist();
    assertThat(site.text("site/check-search.html")).contains("Not proven at this build.");
  }

  @Test
  void aSearchThatScoresOtherwiseIsNotBuilt() throws IOException {
    SiteTest site = site();
    Path scorer = folder.resolve("templates/search/74-scorer.js");
    Files.writeString(scorer, Files.readString(scorer).replace("f(1.2)", "f(1.21)"));
    SiteTest.Result result = site.run("build", "--prove-search");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("the search is not proven: Failed at query")
        .contains("the score of");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void aDamagedFileFailsTheCheckInTheBrowser() throws IOException {
    site().run("build").succeeds();
    try (Stream<Path> files = Files.list(folder.resolve("site/search"))) {
      Path terms = files.filter(f -> f.getFileName().toString().startsWith("t-")).findFirst().get();
      String text = Files.readString(terms, StandardCharsets.UTF_16);
      Files.write(
          terms, ("\uFEFF" + text.replace("')", "x')")).getBytes(StandardCharsets.UTF_16LE));
    }
    assertThat(check()).startsWith("failed: Failed: not the search file it should be");
  }

  @Test
  void aBrowserThatIsNotThereIsOneSentence() {
    SiteTest.Result result = site().run("build", "--prove-search", "--browser", "/no/such/browser");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().strip())
        .isEqualTo(
            "toolkit: --prove-search needs an installed Chromium, Chrome or Edge, and there is none"
                + " at /no/such/browser");
  }
}

package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide that was saved and mailed, alone in a folder on somebody's phone. */
class KeptGuideTest {
  @TempDir static Path folder;
  @AutoClose private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    for (String file : RealSite.keptFiles()) {
      Path from = RealSite.folder().resolve(file);
      Files.copy(from, folder.resolve(from.getFileName().toString().replace(".htm", ".html")));
    }
  }

  private static List<Path> guides() throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void check(Path guide, List<String> violations, List<String> wrong) {
    violations.forEach(violation -> wrong.add(guide.getFileName() + ": " + violation));
    if (!Boolean.TRUE.equals(
        browser.run("return document.documentElement.scrollWidth <= innerWidth"))) {
      wrong.add(guide.getFileName() + " scrolls sideways");
    }
  }

  @Test
  void itNeedsNothingElseAndFitsAPhoneInLightAndDark() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path guide : guides()) {
      browser.show(390, "light");
      browser.open(guide.toUri().toString());
      browser.complaints().forEach(complaint -> wrong.add(guide.getFileName() + ": " + complaint));
      ((List<?>) browser.run("return performance.getEntriesByType('resource').map(e => e.name)"))
          .forEach(request -> wrong.add(guide.getFileName() + " asks for " + request));
      Axe axe = Axe.in(browser);
      check(guide, axe.violations(Axe.Rules.ALL), wrong);
      browser.show(320, "dark");
      check(guide, axe.violations(Axe.Rules.LOOKS), wrong);
    }
    assertThat(guides()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(wrong).isEmpty();
  }

  @Test
  void itTellsWholeWhatTheGuideShowsInShort() throws IOException {
    browser.open(folder.resolve("remote-team-feels-cut-off.html").toUri().toString());
    String text = (String) browser.run("return document.body.innerText");
    assertThat(text)
        .contains("chatting over the kettle", "What gets in the way", "Read with care")
        .contains("Where to find it: agiLab 2022, ", "Russell, E.")
        .contains("Independent. Not an NHS service.", "Not endorsed by");
  }

  @Test
  void thePageOfTheGuideOffersItForSaving() {
    browser.open(
        RealSite.folder().resolve("pathways/remote-team-feels-cut-off.html").toUri().toString());
    Object saved =
        browser.run(
            """
            const link = document.querySelector('main a[download]');
            return link.getAttribute('href') + ' as ' + link.download;
            """);
    assertThat(saved).isEqualTo("remote-team-feels-cut-off.htm as remote-team-feels-cut-off.html");
  }
}

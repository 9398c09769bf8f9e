package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide that was saved and mailed, alone in a folder on somebody's phone. */
class KeptGuideTest {
  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    for (String file : RealSite.keptFiles()) {
      Path from = RealSite.folder().resolve(file);
      Files.copy(from, folder.resolve(from.getFileName().toString().replace(".htm", ".html")));
    }
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static List<Path> guides() throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void scheme(String scheme) {
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  @Test
  void itNeedsNothingElseAndFitsAPhoneInLightAndDark() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path guide : guides()) {
      for (String scheme : List.of("light", "dark")) {
        browser.resize(scheme.equals("light") ? 390 : 320, 700);
        scheme(scheme);
        browser.open(guide.toUri().toString());
        String name = guide.getFileName() + " " + scheme + ": ";
        browser.complaints().forEach(complaint -> wrong.add(name + complaint));
        ((List<?>) browser.run("return performance.getEntriesByType('resource').map(e => e.name)"))
            .forEach(request -> wrong.add(name + "asks for " + request));
        if (!Boolean.TRUE.equals(
            browser.run("return document.documentElement.scrollWidth <= innerWidth"))) {
          wrong.add(name + "scrolls sideways");
        }
        Axe.in(browser).violations(Axe.Rules.ALL).forEach(violation -> wrong.add(name + violation));
      }
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

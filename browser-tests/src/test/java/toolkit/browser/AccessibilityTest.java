package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** axe-core finds nothing on any page of the real site: WCAG 2.2 A and AA, and best practice. */
class AccessibilityTest {
  private static final String AXE = axe();
  private static final String RUN =
      """
      axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations']
      }).then(
        result => done(result.violations.map(
          v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', '))),
        error => done(['axe failed: ' + error]));
      """;

  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String axe() {
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> violations(String scheme, int width) {
    browser.resize(width, 900);
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    List<String> found = new ArrayList<>();
    for (String page : RealSite.pages()) {
      browser.open(RealSite.folder().resolve(page).toUri().toString());
      browser.run(AXE);
      ((List<?>) browser.await(RUN)).forEach(violation -> found.add(page + ": " + violation));
    }
    return found;
  }

  @Test
  void everyPageIsCleanOnAWideLightScreen() {
    assertThat(violations("light", 1280)).isEmpty();
  }

  @Test
  void everyPageIsCleanOnASmallDarkScreen() {
    assertThat(violations("dark", 320)).isEmpty();
  }
}

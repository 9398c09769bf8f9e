package toolkit.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core, run in the page that is open: WCAG 2.2 A and AA, and best practice. */
final class Axe {
  private static final String AXE = read();
  private static final String RUN =
      """
      axe.run(document, {
        runOnly: arguments[0],
        resultTypes: ['violations']
      }).then(
        result => done(result.violations.map(
          v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', '))),
        error => done(['axe failed: ' + error]));
      """;

  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** The rules whose outcome changes with colours and width. */
  private static final List<String> LOOKS = List.of("color-contrast", "target-size");

  private Axe() {}

  private static String read() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with the page, a line for each rule that it breaks. */
  static List<String> violations(Browser browser) {
    return violations(browser, STANDARDS);
  }

  /** Likewise, of contrast and the size of targets only. */
  static List<String> violationsOfLooks(Browser browser) {
    return violations(browser, LOOKS);
  }

  private static List<String> violations(Browser browser, List<String> rules) {
    browser.run(AXE);
    return ((List<?>) browser.await(RUN, rules)).stream().map(Object::toString).toList();
  }
}

package toolkit.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core in the page that is open: WCAG 2.2 A and AA, and best practice. */
final class Axe {
  private static final String AXE = read();
  private static final String RUN =
      """
      axe.run(document, {runOnly: RULES, resultTypes: ['violations']}).then(
        result => result.violations.map(
          v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', ')))
      """;

  /** Which rules a page must keep. */
  enum Rules {
    ALL("WCAG 2.2 A and AA, best practice"),

    /** Those whose outcome changes with colours and width. */
    LOOKS("contrast, size of targets");

    private final String shown;

    Rules(String shown) {
      this.shown = shown;
    }

    /** What the page on accessibility calls them. */
    String shown() {
      return shown;
    }

    private String names() {
      return this == ALL
          ? "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']"
          : "['color-contrast', 'target-size']";
    }
  }

  private final Browser browser;

  private Axe(Browser browser) {
    this.browser = browser;
  }

  private static String read() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Brings axe into the page that is open; good until another is opened. */
  static Axe in(Browser browser) {
    browser.run(AXE);
    return new Axe(browser);
  }

  /** Brings axe into every page that is opened from now on. */
  static Axe inAllPagesOf(Browser browser) {
    browser.before(AXE);
    return new Axe(browser);
  }

  /** What is wrong with the page as it is shown now, a line for each rule that it breaks. */
  List<String> violations(Rules rules) {
    return ((List<?>) browser.promised(RUN.replace("RULES", rules.names())))
        .stream().map(Object::toString).toList();
  }
}

package toolkit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes what was measured to {@code content/accessibility.lock}, from which the page on
 * accessibility tells it; only when asked with {@code -Daccessibility.record=true}. Violations are
 * written too: the tests fail, and the page says so.
 */
final class AccessibilityRecord {
  /** What came of one way to look, over pages. */
  private record Counts(String rules, int pages, int violations) {
    Counts plus(Counts other) {
      return new Counts(rules, pages + other.pages, violations + other.violations);
    }

    String line(String screen) {
      return "  - {screen: \"%s\", rules: \"%s\", pages: %d, of: %d, violations: %d}"
          .formatted(screen, rules, pages, RealSite.pages().size(), violations);
    }
  }

  private static final boolean WANTED = Boolean.getBoolean("accessibility.record");
  private static final Pattern TEMPLATES = Pattern.compile("data-templates=\"([0-9a-f]+)\"");
  private static final Pattern VERSION = Pattern.compile("(?m)^version: *\"?([^\"\\n]*)\"?$");

  private final SortedMap<String, Counts> runs = new TreeMap<>();
  private final ConcurrentSkipListMap<String, String> tools = new ConcurrentSkipListMap<>();

  /** Whether what is found is to be written down: then it must be of all pages. */
  static boolean isWanted() {
    return WANTED;
  }

  /** Remembers which programs measure. */
  void by(Browser browser) {
    if (WANTED) {
      tools.put("tool", "axe-core " + browser.run("return axe.version"));
      tools.put("browser", "Chromium " + browser.driver().getCapabilities().getBrowserVersion());
    }
  }

  /** Remembers one look at one page. */
  synchronized void add(String screen, String rules, int violations) {
    runs.merge(screen, new Counts(rules, 1, violations), Counts::plus);
  }

  /** Writes the file. */
  synchronized void write() {
    if (!WANTED || runs.isEmpty()) {
      return;
    }
    List<String> lines =
        List.of(
            "# Written by the accessibility tests: ./run-tests -Daccessibility.record=true",
            "date: " + LocalDate.now(ZoneOffset.UTC),
            "version: \"" + first(VERSION, RealSite.root().resolve("toolkit.yaml")) + "\"",
            "templates: \""
                + first(TEMPLATES, RealSite.folder().resolve("pages/accessibility.html"))
                + "\"",
            "tool: " + tools.get("tool"),
            "browser: " + tools.get("browser"),
            "runs:",
            runs.entrySet().stream()
                .map(run -> run.getValue().line(run.getKey()))
                .collect(Collectors.joining("\n")));
    try {
      Path file = Repository.root().resolve("content/accessibility.lock");
      Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String first(Pattern pattern, Path file) {
    try {
      Matcher matcher = pattern.matcher(Files.readString(file));
      if (!matcher.find()) {
        throw new IllegalStateException(file + " does not say what was measured");
      }
      return matcher.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

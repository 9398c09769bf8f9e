package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** axe-core finds nothing on any page of the real site: WCAG 2.2 A and AA, and best practice. */
class AccessibilityTest {
  private static final int BROWSERS = 2;
  private static final String ALL = "WCAG 2.2 A and AA, best practice";
  private static final String LOOKS = "contrast, size of targets";

  /** With {@code -Daccessibility.sample=true} one page of each kind, to try something out. */
  private static final boolean SAMPLE = Boolean.getBoolean("accessibility.sample");

  private static final AccessibilityRecord RECORD = new AccessibilityRecord();

  @AfterAll
  static void record() {
    RECORD.write();
  }

  /** What axe says of the page that is open. */
  private interface Question extends Function<Browser, List<String>> {}

  /** Two browsers share the pages: most of the time goes into axe itself. */
  private static List<String> violations(String scheme, int width, String rules, Question question)
      throws Exception {
    List<String> pages = SAMPLE ? RealSite.onePageOfEachKind() : RealSite.pages();
    List<Callable<List<String>>> halves = new ArrayList<>();
    for (int half = 0; half < BROWSERS; half++) {
      int first = half;
      List<String> share =
          IntStream.range(0, pages.size())
              .filter(number -> number % BROWSERS == first)
              .mapToObj(pages::get)
              .toList();
      halves.add(() -> violations(share, scheme, width, question));
    }
    ExecutorService threads = Executors.newFixedThreadPool(BROWSERS);
    try {
      List<String> found = new ArrayList<>();
      for (Future<List<String>> half : threads.invokeAll(halves)) {
        found.addAll(half.get());
      }
      RECORD.add(width + " pixels wide, " + scheme, rules, pages.size(), found.size());
      return found;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> violations(
      List<String> pages, String scheme, int width, Question question) {
    List<String> found = new ArrayList<>();
    try (Browser browser = Browser.start()) {
      browser.resize(width, 900);
      browser
          .driver()
          .executeCdpCommand(
              "Emulation.setEmulatedMedia",
              Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      for (String page : pages) {
        browser.open(RealSite.folder().resolve(page).toUri().toString());
        question.apply(browser).forEach(violation -> found.add(page + ": " + violation));
      }
      RECORD.by(browser);
    }
    return found;
  }

  @Test
  void everyPageIsCleanOnAWideLightScreen() throws Exception {
    assertThat(violations("light", 1280, ALL, Axe::violations)).isEmpty();
  }

  @Test
  void everyPageIsCleanOnASmallDarkScreen() throws Exception {
    assertThat(violations("dark", 320, ALL, Axe::violations)).isEmpty();
  }

  @Test
  void contrastAndTargetsAreEnoughOnAWideDarkScreen() throws Exception {
    assertThat(violations("dark", 1280, LOOKS, Axe::violationsOfLooks)).isEmpty();
  }

  @Test
  void contrastAndTargetsAreEnoughOnASmallLightScreen() throws Exception {
    assertThat(violations("light", 320, LOOKS, Axe::violationsOfLooks)).isEmpty();
  }
}

package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of the real site opens from a folder without a complaint, and axe-core finds nothing
 * on it: WCAG 2.2 A and AA, and best practice, in four looks. That takes axe half an hour for all
 * pages, so it looks at those that together have everything there is on the site; at all with
 * {@code -Daccessibility.record=true}, which also records what it found.
 */
@Execution(ExecutionMode.CONCURRENT)
class EveryPageTest {
  private static final int SHARES = 4;

  /** With {@code -Daccessibility.pages=kinds} one page of each kind, to try something out. */
  private static final Set<String> LOOKED_AT =
      AccessibilityRecord.isWanted()
          ? Set.copyOf(RealSite.pages())
          : System.getProperty("accessibility.pages", "").equals("kinds")
              ? Set.copyOf(RealSite.onePageOfEachKind())
              : Set.copyOf(CoveringPages.find());

  private static final AccessibilityRecord RECORD = new AccessibilityRecord();

  /** One look at a page: how it is shown, and which rules it must keep. */
  private record Look(int width, String scheme, Axe.Rules rules) {
    private static final List<Look> ALL =
        List.of(
            new Look(1280, "light", Axe.Rules.ALL),
            new Look(1280, "dark", Axe.Rules.LOOKS),
            new Look(320, "dark", Axe.Rules.ALL),
            new Look(320, "light", Axe.Rules.LOOKS));

    String screen() {
      return width + " pixels wide, " + scheme;
    }
  }

  @AfterAll
  static void record() {
    RECORD.write();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void opensWithoutAComplaintAndKeepsEveryRule(int share) {
    List<String> pages = share(share);
    List<String> found = new ArrayList<>();
    try (Browser browser = Browser.start()) {
      browser.stillness();
      Axe axe = Axe.inAllPagesOf(browser);
      for (String page : pages) {
        browser.show(Look.ALL.get(0).width(), Look.ALL.get(0).scheme());
        browser.open(RealSite.folder().resolve(page).toUri().toString());
        browser.complaints().forEach(complaint -> found.add(page + ": " + complaint));
        for (Look look : LOOKED_AT.contains(page) ? Look.ALL : List.<Look>of()) {
          browser.show(look.width(), look.scheme());
          List<String> violations = axe.violations(look.rules());
          RECORD.add(look.screen(), look.rules().shown(), violations.size());
          violations.forEach(rule -> found.add(page + ", " + look.screen() + ": " + rule));
        }
      }
      RECORD.by(browser);
    }
    assertThat(found).isEmpty();
  }

  /** Every fourth page, from another one for each share. */
  private static List<String> share(int share) {
    List<String> pages = RealSite.pages();
    return IntStream.range(0, pages.size())
        .filter(number -> number % SHARES == share)
        .mapToObj(pages::get)
        .toList();
  }
}

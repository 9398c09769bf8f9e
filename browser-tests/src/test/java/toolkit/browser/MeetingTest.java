package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is printed for a meeting comes out of the printer as it promises. */
class MeetingTest {
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
  @AutoClose private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    browser.resize(1280, 900);
  }

  private static void open(String page) {
    browser.open(RealSite.folder().resolve(page).toUri().toString());
  }

  /** How many sides of paper the open page takes. */
  private static long sides() {
    Object pdf =
        browser
            .driver()
            .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
            .get("data");
    String bytes =
        new String(Base64.getDecoder().decode(pdf.toString()), StandardCharsets.ISO_8859_1);
    return PAGE.matcher(bytes).results().count();
  }

  private static List<String> pages(boolean cards) {
    return RealSite.pages().stream()
        .filter(page -> page.startsWith("meeting/") && !page.equals("meeting/index.html"))
        .filter(page -> page.endsWith("-cards.html") == cards)
        .toList();
  }

  @Test
  void everyDiscussionSheetTakesTwoSides() {
    List<String> wrong = new ArrayList<>();
    for (String page : pages(false)) {
      open(page);
      long sides = sides();
      if (sides > 2) {
        wrong.add(page + " takes " + sides);
      }
    }
    assertThat(pages(false)).hasSizeGreaterThan(30);
    assertThat(wrong).isEmpty();
  }

  @Test
  void everySheetOfCardsTakesOneSideAndCutsNoWordsOff() {
    List<String> wrong = new ArrayList<>();
    for (String page : pages(true)) {
      open(page);
      Number sheets = (Number) browser.run("return document.querySelectorAll('.cut-sheet').length");
      if (sides() != sheets.longValue()) {
        wrong.add(page + " has " + sheets + " sheets on " + sides() + " sides");
      }
      media("print");
      ((List<?>)
              browser.run(
                  """
                  return [...document.querySelectorAll('.cut-card')]
                    .filter(card => card.scrollHeight > card.clientHeight)
                    .map(card => card.innerText)
                  """))
          .forEach(card -> wrong.add(page + " cuts off: " + card));
      media("");
    }
    assertThat(pages(true)).hasSizeGreaterThan(10);
    assertThat(wrong).isEmpty();
  }

  private static void media(String media) {
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
  }

  @Test
  void theMenuLeadsToASheetAndBackToItsGuide() {
    open("index.html");
    for (String link :
        List.of(
            ".site-nav__row a[href='meeting/index.html']",
            "main a[href='who-gets-to-work-flexibly.html']",
            "main a[href='../pathways/who-gets-to-work-flexibly.html']",
            "main a[href='../meeting/who-gets-to-work-flexibly.html']")) {
      String address =
          (String) browser.run("return document.querySelector(arguments[0]).href", link);
      browser.open(address);
      assertThat(browser.complaints()).isEmpty();
    }
  }
}

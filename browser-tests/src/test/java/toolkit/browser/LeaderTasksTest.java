package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/**
 * Five things that leaders come for, each from the front page of the real site, on a phone and from
 * a folder. A step is a click or a search; more steps than today would be a worse way.
 */
class LeaderTasksTest {
  @AutoClose private static Browser browser;
  private int steps;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    browser.resize(390, 844);
  }

  @BeforeEach
  void home() {
    browser.open(RealSite.folder().toUri() + "index.html");
    browser.run("localStorage.clear(); sessionStorage.clear();");
    steps = 0;
  }

  /** Chooses what a selector finds first, with a real key: only then may a page copy. */
  private void click(String css) {
    steps++;
    browser.waitFor("document.querySelector(\"" + css + "\")");
    browser.run("document.querySelector(arguments[0]).focus()", css);
    browser.press(Keys.ENTER);
  }

  /** Types words into the search of the page and waits for what it finds. */
  private void search(String words) {
    steps++;
    browser.run(
        """
        const form = document.querySelector('form[role=search]');
        form.querySelector('input[type=search]').value = arguments[0];
        form.requestSubmit();
        """,
        words);
    browser.waitFor("document.querySelector('ol.search-results > li a[href]')");
  }

  private void arriveAt(String page) {
    browser.waitFor(
        "location.pathname.endsWith('" + page + "') && document.readyState === 'complete'");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatToDoAboutATeamThatIsRemoteAndCutOff() {
    search("my team is remote and feels cut off");
    click("ol.search-results > li a[href]");
    arriveAt("pathways/remote-team-feels-cut-off.html");
    assertThat(browser.text("main")).contains("minutes to read", "One thing to try");
    assertThat(steps).isEqualTo(2);
  }

  @Test
  void howSureWeAreAboutFrome() {
    search("Frome");
    click("ol.search-results > li a[href]");
    arriveAt("cases/frome.html");
    assertThat(browser.text("main"))
        .contains("What is known of the effect", "Measured", "Who judged it", "Read with care");
    assertThat(steps).isEqualTo(2);
  }

  @Test
  void aQuotationAgainstLongHoursWithItsSource() {
    search("long hours culture");
    click("ol.search-results a[href*='quotes/']");
    browser.waitFor("location.pathname.includes('/quotes/') && document.readyState === 'complete'");
    assertThat(browser.text(".quotation__label")).isNotEmpty();
    String words = browser.text(".copy__text");
    assertThat(words).matches("(?s)“.+” \\(.+\\d{4}\\).*");
    click(".copy__button");
    browser.waitFor("document.querySelector('.copy__said').textContent === 'Copied.'");
    assertThat(steps).isEqualTo(3);
  }

  @Test
  void aHandoutForTheBoard() {
    search("Wigan Deal");
    click("ol.search-results a[href*='cases/wigan-deal']");
    arriveAt("cases/wigan-deal.html");
    click(".entry-head .paper-button");
    click(".site-header__paper");
    arriveAt("paper.html");
    browser.waitFor("document.querySelectorAll('#paper-document h4').length === 1");
    assertThat(browser.text("#paper-document"))
        .contains("The Wigan Deal", "Read with care", "References", "Not endorsed");
    assertThat(steps).isEqualTo(4);
  }

  @Test
  void twentyMinutesOnWhoMayWorkFlexibly() {
    click("main a[href='pathways/who-gets-to-work-flexibly.html']");
    arriveAt("pathways/who-gets-to-work-flexibly.html");
    click("main a[href='../meeting/who-gets-to-work-flexibly.html']");
    arriveAt("meeting/who-gets-to-work-flexibly.html");
    assertThat(browser.text("main")).contains("20 minutes", "30");
    assertThat(steps).isEqualTo(2);
  }
}

package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A reader puts a paper together, from a folder and from a server, and takes it away. */
class PaperTest {
  private static final String TEN =
      "recommendation/agilab-face-days,recommendation/agilab-morning-check-in,"
          + "recommendation/od-no-blueprints,case/wigan-deal,case/frome,"
          + "quote/agilab-not-losing-out,quote/agilab-more-team-away-days,"
          + "theme/building-trust-and-belonging,term/agile-working,quote/agilab-turn-around-and-check";

  static final String NO_STORAGE =
      """
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() { throw new DOMException('', 'SecurityError'); }
        });
      """;

  @AutoClose private static StaticServer server;
  @AutoClose private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    server = StaticServer.serve(RealSite.folder());
    browser = Browser.start();
    browser.resize(1280, 900);
  }

  /** Each test begins with an empty paper, wherever the one before was. */
  @AfterEach
  void forget() {
    browser.run("localStorage.clear(); sessionStorage.clear();");
  }

  private static List<String> starts() {
    return List.of(RealSite.folder().toUri().toString(), server.url(""));
  }

  @Test
  void entriesAreCollectedOrderedAndRemovedByKeyboard() {
    for (String start : starts()) {
      for (String page : List.of("cases/frome.html", "cases/wigan-deal.html")) {
        browser.open(start + page);
        browser.tabTo(".entry-head .paper-button");
        browser.press(Keys.ENTER);
        assertThat(browser.text(".entry-head .paper-button")).startsWith("Take out of my paper");
      }
      assertThat(browser.text(".site-header__paper")).isEqualTo("My paper (2)");
      browser.run("document.querySelector('.site-header__paper').focus()");
      browser.press(Keys.ENTER);
      browser.waitFor("document.querySelectorAll('#paper-document h4').length === 2");
      assertThat(browser.text("#paper-document"))
          .contains("1. Frome", "2. The Wigan Deal", "References");

      browser.tabTo("[data-key='Down case/frome']");
      browser.press(Keys.ENTER);
      browser.waitFor(
          "document.querySelector('#paper-document h4').innerText.startsWith('1. The Wigan')");
      assertThat(browser.run("return document.activeElement.innerText"))
          .as("the button is used up, so the focus is on its neighbour")
          .asString()
          .startsWith("Up");
      browser.tabTo("[data-key^=Remove]");
      browser.press(Keys.SPACE);
      browser.waitFor("document.querySelectorAll('#paper-document h4').length === 1");
      assertThat(browser.run("return document.activeElement.innerText"))
          .asString()
          .startsWith("Remove");
      browser.tabTo("#paper-clear");
      browser.press(Keys.ENTER);
      browser.waitFor("!document.getElementById('paper-empty').hidden");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aLinkShowsItsListInOrderAndLeavesTheReadersOwnPaperAlone() {
    for (String start : starts()) {
      browser.open(start + "cases/frome.html");
      browser.run("document.querySelector('.entry-head .paper-button').click()");
      browser.open(start + "paper.html?ids=quote/agilab-not-losing-out,case/wigan-deal");
      browser.waitFor("document.querySelectorAll('#paper-document h4').length === 2");
      assertThat(browser.text("#paper-notice")).contains("This list came with the link");
      assertThat(browser.run("return localStorage.getItem('toolkit-paper')"))
          .isEqualTo("case/frome");
      assertThat(browser.run("return document.getElementById('paper-link').value"))
          .asString()
          .endsWith("paper.html?ids=quote/agilab-not-losing-out,case/wigan-deal");
      assertThat(browser.run("return document.getElementById('paper-clear').hidden"))
          .as("emptying a lent list is no way to empty one's own")
          .isEqualTo(true);
      browser.run("document.querySelector('#paper-notice button').click()");
      browser.waitFor("document.activeElement.id === 'part-order'");
      assertThat(browser.run("return localStorage.getItem('toolkit-paper')"))
          .isEqualTo("case/frome,quote/agilab-not-losing-out,case/wigan-deal");
      assertThat(browser.run("return location.search")).isEqualTo("");
      assertThat(browser.text("#paper-list")).contains("Frome", "The Wigan Deal");
      forget();
    }
  }

  @Test
  void aLentListIsGivenBackAndWhatWasEmptiedStaysEmpty() {
    browser.open(server.url("cases/frome.html"));
    browser.run("document.querySelector('.entry-head .paper-button').click()");
    browser.open(server.url("paper.html?ids=case/wigan-deal,case/no-such-example"));
    browser.waitFor("document.querySelectorAll('#paper-document h4').length === 1");
    browser.run("document.querySelectorAll('#paper-notice button')[1].click()");
    browser.waitFor("document.activeElement.id === 'part-order'");
    assertThat(browser.text("#paper-document")).contains("1. Frome");
    assertThat(browser.run("return location.search")).isEqualTo("");
    // Another tab empties it: this one held the old list in memory.
    browser.run("ToolkitPaper.set(['case/frome']); localStorage.setItem('toolkit-paper', '')");
    browser.run("dispatchEvent(new StorageEvent('storage', {key: 'toolkit-paper'}))");
    browser.waitFor("!document.getElementById('paper-empty').hidden");
    assertThat(browser.run("return ToolkitPaper.ids().length")).isEqualTo(0L);
  }

  @Test
  void whatDoesNotFitOrIsGoneIsToldAndCanBeTakenOut() {
    browser.open(server.url("index.html"));
    browser.run(
        "ToolkitPaper.set(['case/wigan-deal', 'case/no-such-example', 'case/frome']);"
            + "location = 'paper.html?ids=' + Array.from(Array(60), (x, i) => 'case/no-' + i)");
    browser.waitFor("document.querySelectorAll('#paper-notice button').length === 2");
    assertThat(browser.text("#paper-notice"))
        .contains("names 60 entries. A paper holds 40, so the last 20 are left out");
    browser.run("document.querySelectorAll('#paper-notice button')[1].click()");
    browser.waitFor("document.querySelectorAll('#paper-document h4').length === 2");
    browser.run("document.querySelector(\"[data-key='Down case/wigan-deal']\").click()");
    assertThat(browser.run("return document.querySelector('body > [role=status]').textContent"))
        .asString()
        .endsWith("moved to place 2 of 2.");
    browser.waitFor(
        "document.querySelector('#paper-document h4').innerText.startsWith('1. Frome')");
    browser.run("document.querySelector('#paper-notice button').click()");
    assertThat(browser.text(".site-header__paper")).isEqualTo("My paper (2)");
  }

  @Test
  void nothingInAnAddressOrACoverBecomesMarkup() {
    browser.open(
        server.url(
            "paper.html?ids=%3Cimg%20src=x%20onerror=alert(1)%3E,case/../case/frome,__proto__,"
                + "constructor/x,case/no-such-example,case/frome,case/frome,javascript:alert(1)"));
    browser.waitFor("document.querySelectorAll('#paper-document h4').length === 1");
    assertThat(browser.text("#paper-notice")).contains("1 entry is not on this site");
    browser.run(
        """
        const title = document.getElementById('paper-title');
        title.value = '<img src=x onerror=alert(1)><b>Board</b>';
        title.dispatchEvent(new Event('input', {bubbles: true}));
        """);
    assertThat(browser.text(".paper__title")).isEqualTo("<img src=x onerror=alert(1)><b>Board</b>");
    assertThat(browser.run("return document.querySelectorAll('#paper-document img, b').length"))
        .isEqualTo(0L);
  }

  @Test
  void theCopyForWordIsPlainHtmlAndTheReferencesAreOnlyThoseOfThePaper() {
    for (String start : starts()) {
      browser.open(start + "paper.html?ids=" + TEN);
      browser.waitFor("document.querySelectorAll('#paper-document h4').length === 10");
      browser.run(
          """
          window.copied = {};
          const set = DataTransfer.prototype.setData;
          DataTransfer.prototype.setData = function (type, text) {
            window.copied[type] = text;
            return set.call(this, type, text);
          };
          window.saved = [];
          URL.createObjectURL = blob => { window.saved.push(blob); return '#'; };
          """);
      // Browsers let a page copy only when somebody pressed something.
      browser.tabTo("#paper-copy");
      browser.press(Keys.ENTER);
      assertThat(browser.text("#paper-copied")).startsWith("Copied");
      String html = (String) browser.run("return window.copied['text/html']");
      assertThat(html)
          .contains("<h4>", "<blockquote>", "Read with care:", "Not endorsed by the authors")
          .doesNotContain("class=", "file:", "<script");
      for (String format : List.of("ris", "bib", "csl")) {
        browser.run("document.getElementById('paper-' + arguments[0]).click()", format);
      }
      browser.waitFor("window.saved.length === 3");
      Object references =
          browser.run("return document.querySelectorAll('.paper__references li').length");
      String ris = (String) browser.await("window.saved[0].text().then(done)");
      assertThat(ris.split("TY  - ", -1)).hasSize(((Number) references).intValue() + 1);
      assertThat((String) browser.await("window.saved[1].text().then(done)")).contains("@");
      assertThat(browser.await("window.saved[2].text().then(t => done(JSON.parse(t).length))"))
          .isEqualTo(references);
    }
  }

  @Test
  void withoutStorageThePaperTravelsInTheLink() {
    Runnable allow = browser.before(NO_STORAGE);
    try {
      browser.open(server.url("cases/frome.html"));
      browser.run("document.querySelector('.entry-head .paper-button').click()");
      assertThat(browser.text(".site-header__paper")).isEqualTo("My paper (1)");
      browser.run("document.querySelector('.site-header__paper').click()");
      browser.waitFor("document.querySelectorAll('#paper-document h4').length === 1");
      assertThat(browser.text("#paper-notice")).contains("only in the address of this page");
      browser.run("document.getElementById('paper-clear').click()");
      browser.waitFor("!document.getElementById('paper-empty').hidden");
      assertThat(browser.run("return location.search")).isEqualTo("");
      assertThat(browser.complaints()).isEmpty();
    } finally {
      allow.run();
      browser.open(server.url("index.html"));
    }
  }

  @Test
  void thePaperInUseIsAccessible() {
    for (String scheme : List.of("light", "dark")) {
      browser.resize(scheme.equals("light") ? 1280 : 320, 900);
      browser.scheme(scheme);
      browser.open(server.url("paper.html?ids=" + TEN));
      browser.waitFor("document.querySelectorAll('#paper-document h4').length === 10");
      assertThat(Axe.in(browser).violations(Axe.Rules.ALL)).isEmpty();
      assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      browser.open(server.url("cases/frome.html"));
      browser.run("document.querySelector('.entry-head .paper-button').click()");
      assertThat(Axe.in(browser).violations(Axe.Rules.ALL)).isEmpty();
    }
    browser.resize(1280, 900);
    browser.scheme("light");
  }
}

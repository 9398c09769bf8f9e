package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import toolkit.search.SearchDocument;
import toolkit.search.SearchIndex;

/** What the results page says and offers of its own accord, and what becomes of taking it up. */
class SearchHelpTest {
  @TempDir static Path folder;
  @AutoClose private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    List<SearchDocument> documents = new ArrayList<>();
    documents.add(entry("case/home", "case", "Home teams", "Working from home in small teams."));
    documents.add(entry("case/far", "case", "Far away", "Teleworking costs the council."));
    documents.add(entry("theme/trust", "theme", "Trust and teams", "A team that trusts. No wfh."));
    documents.add(entry("term/odd", "term", "A misprint", "The manger was away."));
    for (int i = 0; i < 12; i++) {
      documents.add(entry("quote/m" + i, "quote", "Voice " + i, "A manager said so."));
    }
    try (SearchIndex index =
        SearchIndex.build(
            documents,
            List.of(List.of("WFH", "working from home", "teleworking")),
            Map.of("type", Map.of("case", List.of("Example"))))) {
      SearchSite.write(index, folder);
    }
    browser = Browser.start();
  }

  private static SearchDocument entry(String id, String type, String title, String text) {
    return SearchDocument.of(id, type, title, id + ".html", "", text);
  }

  private static void ask(String address, String status) {
    browser.open(folder.resolve("search.html").toUri() + address);
    waitFor("document.getElementById('search-status').textContent", status);
  }

  /** Waits until an expression in the page gives a text that contains another. */
  private static void waitFor(String expression, String wanted) {
    Object seen =
        browser.await(
            """
            const began = Date.now();
            (function look() {
              const text = String(eval(arguments[0]));
              if (text.includes(arguments[1])) done('');
              else if (Date.now() - began > 10000) done(text);
              else setTimeout(() => look(...arguments), 10);
            })(...arguments);
            """,
            expression,
            wanted);
    assertThat(seen).isEqualTo("");
  }

  private static String about() {
    return (String)
        browser.run(
            "return document.querySelector('.search-about').innerText.replace(/\\s+/g, ' ')");
  }

  private static void follow(String link) {
    browser.driver().findElement(By.xpath("//a[contains(., '" + link + "')]")).click();
  }

  private static String asked() {
    return (String) browser.run("return document.getElementById('q').value");
  }

  @Test
  void whatWasUnderstoodIsSaid() {
    ask("?q=teams+%2Bcosts+-home+type:example", "1 result ");
    assertThat(about())
        .startsWith(
            "Entries with “teams”, that must have “costs”, without “home”; type: “Example”.");
  }

  @Test
  void otherNamesAreShownAndCanBeLeftOutOneByOne() {
    ask("?q=wfh", "3 results");
    assertThat(about()).contains("“wfh” is also looked for as: “working from home” leave out");
    WebElement first = browser.driver().findElement(By.cssSelector(".search-added a"));
    assertThat(first.getAttribute("aria-label")).isEqualTo("Leave out “working from home”");
    first.click();
    waitFor("document.getElementById('search-status').textContent", "2 results");
    assertThat(asked()).isEqualTo("wfh ~\"working from home\"");
    assertThat(browser.run("return location.search"))
        .isEqualTo("?q=wfh+%7E%22working+from+home%22");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("search-status");
    follow("leave out");
    waitFor("document.getElementById('search-status').textContent", "1 result ");
    browser.run("history.back()");
    waitFor("document.getElementById('search-status').textContent", "2 results");
  }

  @Test
  void whoMeantTheWordAsTypedCanSaySo() {
    ask("?q=tems", "2 results");
    assertThat(about()).contains("No entry has “tems”. Showing results for: “teams” leave out");
    follow("instead");
    waitFor("document.getElementById('search-status').textContent", "Nothing found");
    assertThat(asked()).isEqualTo("=tems");
  }

  @Test
  void otherFormsAreShownAndCanBeLeftOut() {
    ask("?q=team", "2 results");
    browser.run("document.querySelector('.search-forms').open = true");
    assertThat(about()).contains("“team” also finds “teams”. Only “team” exactly");
    follow("Only");
    waitFor("document.getElementById('search-status').textContent", "1 result ");
    assertThat(asked()).isEqualTo("=team");
  }

  @Test
  void aRareWordIsSearchedForAndAUsualOneOffered() {
    ask("?q=manger", "1 result ");
    waitFor("document.querySelector('.search-about').innerText", "Did you mean “manager”?");
    follow("“manager”");
    waitFor("document.getElementById('search-status').textContent", "12 results");
    assertThat(asked()).isEqualTo("manager");
    ask("?q=manager", "12 results");
    assertThat(about()).doesNotContain("Did you mean");
  }

  @Test
  void anEmptyAnswerSaysWhatShutsEverythingOut() {
    ask("?q=trust+%2Bcouncil+%2Bwfh", "Nothing found for “trust +council +wfh”.");
    waitFor("document.querySelector('.search-about').innerText", "What would find something");
    assertThat(about())
        .contains("Without “+council”: 1 result")
        .contains("Without “+wfh”: 1 result");
    follow("Without “+council”");
    waitFor("document.getElementById('search-status').textContent", "1 result for “trust +wfh”.");
  }

  @Test
  void whoAsksForAValueThatThereIsNotIsOfferedThoseThatThereAre() {
    ask("?q=team+kind:quoet", "Nothing found for “team kind:quoet”.");
    waitFor("document.querySelector('.search-about').innerText", "There is no type “quoet”.");
    assertThat(about())
        .contains("There is no type “quoet”. Choose another: Example: 1 result theme: 1 result")
        .contains("Without “kind:quoet”: 2 results");
    follow("Example");
    waitFor("document.getElementById('search-status').textContent", "for “team kind:case”.");
    ask("?q=-type:nonsense+team", "2 results");
    waitFor("document.querySelector('.search-about').innerText", "There is no type “nonsense”.");
  }

  @Test
  void whyNothingCanBeFoundIsSaid() {
    ask("?q=-council", "Nothing found for “-council”.");
    assertThat(about()).contains("That is only what to leave out: add a word to look for.");
    ask("?q=%3F!", "Nothing found for “?!”.");
    assertThat(about()).contains("There is no word in this to look for.");
  }

  @Test
  void anEmptyAnswerTakesPhrasesApartAndFiltersOff() {
    ask("?q=\"teams+home\"", "Nothing found");
    waitFor("document.querySelector('.search-about').innerText", "in any order: 2 results");
    ask("?q=trust&type=quote", "Nothing found for “trust” with these filters, 1 without.");
    waitFor("document.querySelector('.search-about').innerText", "Without the filters: 1 result");
    assertThat(browser.run("return document.querySelector('#search-filters label').textContent"))
        .isEqualTo("Theme (1)");
    ask("?q=\"x+y\"+%2Bq+trust", "Nothing found");
    waitFor(
        "document.querySelector('.search-about').innerText",
        "Any of the words “x y q trust”: 1 result");
  }

  @Test
  void anEmptyAnswerNamesTheNearestWords() {
    ask("?q=councilwomen", "Nothing found");
    waitFor(
        "document.querySelector('.search-about').innerText", "“councilwomen” is like “council”");
  }

  @Test
  void anUnfinishedWordLeadsToThoseThatItBegins() {
    ask("?q=telewo", "Nothing found");
    waitFor(
        "document.querySelector('.search-about').innerText",
        "“telewo” begins longer words: “telewo*”");
  }

  @Test
  void whatIsTypedBeforeTheScriptComesIsKept() {
    Runnable back =
        browser.before(
            """
            document.addEventListener('readystatechange', () => {
              const box = document.getElementById('q');
              box.focus();
              box.value = 'burnout';
            }, {once: true});
            """);
    try {
      ask("?q=teams", "for “teams”");
      assertThat(box().getDomProperty("value")).isEqualTo("burnout");
    } finally {
      back.run();
    }
  }

  private static WebElement box() {
    return browser.driver().findElement(By.id("q"));
  }

  private static Object options() {
    return browser.run(
        "return [...document.querySelectorAll('[role=option]')].map(o => o.textContent).join('; ')");
  }

  @Test
  void titlesAreSuggestedAndChosenWithTheKeyboard() {
    ask("", "");
    box().sendKeys("te");
    waitFor("document.getElementById('q').getAttribute('aria-expanded')", "true");
    assertThat(options()).isEqualTo("Home teams; Trust and teams");
    assertThat(box().getAttribute("role")).isEqualTo("combobox");
    waitFor("document.querySelector('.visually-hidden[role=status]').textContent", "2 titles fit");
    box().sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    assertThat(
            browser.run(
                "return document.getElementById("
                    + "document.getElementById('q').getAttribute('aria-activedescendant')"
                    + ").textContent"))
        .isEqualTo("Trust and teams");
    assertThat(browser.run("return document.activeElement.id")).isEqualTo("q");
    box().sendKeys(Keys.ENTER);
    waitFor("document.getElementById('search-status').textContent", "for “Trust and teams”");
    assertThat(browser.run("return document.querySelector('.search-results a').textContent"))
        .isEqualTo("Trust and teams");
    assertThat(box().getAttribute("aria-expanded")).isEqualTo("false");
  }

  @Test
  void enterAndEscapeStayTheReaders() {
    ask("", "");
    box().sendKeys("home te");
    waitFor("document.getElementById('q').getAttribute('aria-expanded')", "true");
    box().sendKeys(Keys.ESCAPE);
    assertThat(box().getAttribute("aria-expanded")).isEqualTo("false");
    assertThat(asked()).isEqualTo("home te");
    box().sendKeys("a");
    waitFor("document.getElementById('q').getAttribute('aria-expanded')", "true");
    box().sendKeys(Keys.ENTER);
    waitFor("document.getElementById('search-status').textContent", "for “home tea”");
    assertThat(asked()).isEqualTo("home tea");
    box().sendKeys(Keys.chord(Keys.CONTROL, "a"), "\"hom");
    waitFor("document.getElementById('q').value", "\"hom");
    assertThat(box().getAttribute("aria-expanded")).isEqualTo("false");
  }

  @Test
  void aSuggestionCanBeClicked() {
    ask("", "");
    box().sendKeys("far");
    waitFor("document.getElementById('q').getAttribute('aria-expanded')", "true");
    browser.driver().findElement(By.cssSelector("[role=option]")).click();
    waitFor("document.getElementById('search-status').textContent", "for “Far away”.");
  }
}

package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Entries side by side, and a team's own answers, by keyboard, from a folder and from a server. */
class ToolsTest {
  private static final String ROWS = "document.querySelectorAll('.compare tbody tr').length";

  @TempDir Path folder;
  @AutoClose private static StaticServer server;
  @AutoClose private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    server = StaticServer.serve(RealSite.folder());
    browser = Browser.start();
    browser.resize(1280, 900);
  }

  @AfterEach
  void forget() {
    browser.run("localStorage.clear(); sessionStorage.clear();");
  }

  private static List<String> starts() {
    return List.of(RealSite.folder().toUri().toString(), server.url(""));
  }

  @Test
  void anExampleIsComparedWithAnotherByKeyboardAndTheAddressHoldsBoth() {
    for (String start : starts()) {
      browser.open(start + "cases/frome.html");
      browser.tabTo(".entry-head__compare a");
      browser.press(Keys.ENTER);
      browser.waitFor(ROWS + " === 15");
      browser.tabTo("#compare-case");
      browser.press("The Wigan");
      browser.tabTo(".compare-form button");
      browser.press(Keys.ENTER);
      browser.waitFor("document.querySelectorAll('.compare thead th').length === 2");
      assertThat(browser.text(".compare"))
          .contains(
              "Frome", "The Wigan Deal", "Read with care", "The report does not say who judged it");
      assertThat((String) browser.run("return location.search"))
          .isEqualTo("?ids=case/frome,case/wigan-deal");
      browser.tabTo(".compare-chosen button");
      browser.press(Keys.ENTER);
      browser.waitFor("document.querySelectorAll('.compare thead th').length === 1");
      assertThat(browser.run("return document.activeElement.matches('.compare-chosen button')"))
          .isEqualTo(true);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aComparisonTakesFourOfAKindAndNothingElseFromAnAddress() {
    browser.open(
        server.url(
            "compare.html?ids=case/frome,%3Cimg%20src=x%3E,recommendation/agilab-face-days,__proto__,"
                + "theme/od-spread,case/../x,case/wigan-deal,case/frome,case/no-such-example"));
    browser.waitFor(ROWS + " === 15");
    assertThat(browser.run("return document.querySelectorAll('.compare thead th').length"))
        .isEqualTo(2L);
    assertThat(browser.text("#compare-notice"))
        .contains("Left out: 1 that the site does not have", "Left out: 2 of another kind");
    assertThat(browser.run("return document.querySelectorAll('#compare-tool img').length"))
        .isEqualTo(0L);
  }

  @Test
  void aComparisonAndAProfileGoIntoWordAndAPageOfTheirOwnByKeyboard() {
    for (String start : starts()) {
      browser.open(start + "compare.html?ids=case/frome,case/wigan-deal");
      browser.waitFor(ROWS + " === 15");
      String table = copied("#compare-copy");
      assertThat(table)
          .contains("<table border=\"1\"", "Read with care</th>", "The Wigan Deal", "endorsed by")
          .doesNotContain("class=", "role=", "file:", "compare__title");
      assertThat(table.split("Frome – ", -1).length).as("titles not in every cell").isLessThan(5);
      assertThat(browser.text("#compare-copied")).startsWith("Copied");
      assertThat(saved("#compare-save")).startsWith("<!doctype html>").contains("landscape", table);

      browser.open(start + "self-assessment.html");
      browser.tabTo("[data-ask] input[value=mostly]");
      browser.press(Keys.SPACE);
      browser.press(Keys.ARROW_DOWN);
      browser.waitFor("!document.getElementById('ask-result').hidden");
      String profile = copied("#ask-copy");
      assertThat(profile)
          .contains("Your profile", "1 sometimes", "To talk about:", "not a validated measure")
          .doesNotContain("class=", "<span", "<button", "file:");
      assertThat(browser.text("#ask-copied")).startsWith("Copied");
      assertThat(saved("#ask-save")).startsWith("<!doctype html>").contains(profile);
      assertThat(browser.complaints()).isEmpty();
      forget();
    }
  }

  /** What a button puts on the clipboard as HTML. */
  private static String copied(String button) {
    browser.run(
        """
        window.saved = [];
        URL.createObjectURL = blob => { window.saved.push(blob); return '#'; };
        const set = DataTransfer.prototype.setData;
        DataTransfer.prototype.setData = function (type, text) {
          if (type === 'text/html') window.copied = text;
          return set.call(this, type, text);
        };
        """);
    press(button);
    return (String) browser.run("return window.copied");
  }

  private static String saved(String button) {
    press(button);
    browser.waitFor("window.saved.length === 1");
    return (String) browser.await("window.saved[0].text().then(done)");
  }

  // Browsers let a page copy only when somebody pressed something.
  private static void press(String button) {
    browser.tabTo(button);
    browser.press(Keys.ENTER);
  }

  @Test
  void answersStayInTheVisitMakeAProfileAndAreClearedAtOnce() {
    for (String start : starts()) {
      browser.open(start + "self-assessment.html");
      browser.tabTo("[data-ask] input[value=mostly]");
      browser.press(Keys.SPACE);
      browser.press(Keys.ARROW_DOWN);
      browser.waitFor("!document.getElementById('ask-result').hidden");
      assertThat(browser.text("#ask-summary")).contains("1 of ");
      assertThat(browser.text("#ask-profile"))
          .contains("1 sometimes", "To talk about:", "Drawn from:");
      assertThat((String) browser.run("return location.href")).endsWith("self-assessment.html");
      assertThat(browser.run("return localStorage.length")).isEqualTo(0L);

      browser.open(start + "index.html");
      browser.open(start + "self-assessment.html");
      assertThat(browser.text("#ask-profile")).as("within the visit").contains("1 sometimes");
      browser.run("document.getElementById('ask-keep').click()");
      assertThat((String) browser.run("return localStorage.getItem('toolkit-where-are-we')"))
          .contains("sometimes");
      browser.run("document.getElementById('ask-clear').click()");
      assertThat(browser.run("return localStorage.length + sessionStorage.length")).isEqualTo(0L);
      assertThat(browser.run("return document.querySelectorAll('#ask-statements :checked').length"))
          .isEqualTo(0L);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void aSavedFileShowsNextYearWhatHasChanged() throws IOException {
    browser.open(server.url("self-assessment.html"));
    String id = (String) browser.run("return document.querySelector('[data-ask]').dataset.ask");
    Path file = folder.resolve("answers.json");
    Files.writeString(
        file,
        """
        {"kind": "leaders-toolkit-answers", "version": 1, "saved": "2025-11-01",
         "answers": {"%s": "rarely", "<img src=x>": "mostly", "__proto__": "mostly"}}
        """
            .formatted(id));
    browser.run("document.querySelector('[data-ask] input[value=mostly]').click()");
    browser.driver().findElement(By.id("ask-file")).sendKeys(file.toString());
    browser.waitFor("document.querySelector('.profile__moved')");
    assertThat(browser.text("#ask-earlier")).contains("Answers read: 1, saved on 2025-11-01");
    assertThat(browser.text(".profile__moved"))
        .contains("Since 2025-11-01", "More often:", "Then rarely or never, now mostly.");
    String ours = Files.readString(file);
    for (String broken :
        List.of(
            "<b>not ours</b>",
            ours.replace("2025-11-01", "2025-02-30"),
            ours.replaceAll("(?s)\"answers\".*", "\"answers\": [1]}"))) {
      Path other = Files.writeString(folder.resolve(broken.length() + ".json"), broken);
      browser.run("document.getElementById('ask-earlier').textContent = ''");
      browser.driver().findElement(By.id("ask-file")).sendKeys(other.toString());
      browser.waitFor(
          "document.getElementById('ask-earlier').innerText.includes('holds no answers')");
    }
    browser.run("localStorage.setItem('toolkit-where-are-we', '{\"x\": 1}')");
    browser.open(server.url("self-assessment.html"));
    assertThat(browser.run("return document.getElementById('ask-keep').checked"))
        .as("nobody ticked it")
        .isEqualTo(false);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void withoutStorageEverythingStillWorks() {
    Runnable allow = browser.before(PaperTest.NO_STORAGE);
    try {
      browser.open(server.url("self-assessment.html"));
      browser.run("document.querySelector('[data-ask] input[value=rarely]').click()");
      assertThat(browser.text("#ask-profile")).contains("1 rarely or never");
      browser.run("document.getElementById('ask-keep').click()");
      assertThat(browser.run("return document.getElementById('ask-keep').checked"))
          .as("does not pretend to keep anything")
          .isEqualTo(false);
      assertThat(browser.text("#ask-refused")).contains("did not let the page keep");
      browser.run("document.getElementById('ask-clear').click()");
      assertThat(browser.complaints()).isEmpty();
    } finally {
      allow.run();
      browser.open(server.url("index.html"));
    }
  }

  @Test
  void theToolsInUseAreAccessible() {
    for (String scheme : List.of("light", "dark")) {
      browser.resize(scheme.equals("light") ? 1280 : 320, 900);
      browser.scheme(scheme);
      browser.open(server.url("compare.html?ids=case/frome,case/wigan-deal"));
      browser.waitFor(ROWS + " === 15");
      assertThat(Axe.in(browser).violations(Axe.Rules.ALL)).isEmpty();
      browser.open(server.url("self-assessment.html"));
      browser.run(
          "document.querySelectorAll('[data-ask] input[value=rarely]').forEach(i => i.click())");
      assertThat(Axe.in(browser).violations(Axe.Rules.ALL)).isEmpty();
      assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
    }
    browser.resize(1280, 900);
    browser.scheme("light");
  }
}

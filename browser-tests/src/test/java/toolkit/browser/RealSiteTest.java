package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The site of the real content as a reader meets it: from a folder, and below a sub-path. */
class RealSiteTest {
  private static final String ADDRESS =
      "(link => new URL(link.getAttribute('href'), document.baseURI).href)";

  private static final String WIDTH_AND_REQUESTS =
      """
      return [document.documentElement.scrollWidth,
        performance.getEntriesByType('resource').map(entry => entry.name)];
      """;

  @AutoClose private static StaticServer server;
  @AutoClose private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    server = StaticServer.serve(RealSite.folder());
    browser = Browser.start();
    browser.resize(1280, 900);
    browser.stillness();
  }

  private static String fromDisk(String page) {
    return RealSite.folder().resolve("index.html").toUri().resolve(page).toString();
  }

  /**
   * Opens the page behind the first link that a selector finds. Links in pictures count: their
   * {@code href} is no text, so the address is worked out from the attribute.
   */
  private static String follow(String css) {
    String href =
        (String) browser.run("return " + ADDRESS + "(document.querySelector(arguments[0]))", css);
    browser.open(href);
    assertThat(browser.complaints()).isEmpty();
    return href;
  }

  @Test
  void everyPageFitsASmallPhoneBelowASubPathUnderThePolicyAndAsksNobodyElse() {
    browser.resize(320, 640);
    List<String> complaints = new ArrayList<>();
    TreeSet<String> outside = new TreeSet<>();
    for (String page : RealSite.pages()) {
      browser.open(server.url(page));
      browser.complaints().forEach(complaint -> complaints.add(page + ": " + complaint));
      List<?> seen = (List<?>) browser.run(WIDTH_AND_REQUESTS);
      if (((Number) seen.get(0)).intValue() > 320) {
        complaints.add(page + " scrolls sideways: " + seen.get(0));
      }
      ((List<?>) seen.get(1))
          .stream()
              .map(Object::toString)
              .filter(name -> !name.startsWith(server.url("")))
              .forEach(outside::add);
    }
    browser.resize(1280, 900);
    assertThat(complaints).isEmpty();
    assertThat(outside).isEmpty();
    assertThat(server.requests()).allMatch(path -> !path.startsWith("/"));
  }

  @Test
  void aRecommendationLeadsToItsEvidenceAndToTheSourceAndBack() {
    for (String start :
        List.of(fromDisk("recommendations/index.html"), server.url("recommendations/index.html"))) {
      browser.open(start);
      String recommendation = follow("main a[href*='agilab-face-days']");
      follow("main a[href*='themes/']");
      assertThat(links()).anyMatch(href -> href.equals(recommendation));
      follow("main a[href*='quotes/']");
      String source = follow("main a[href*='sources/']");
      assertThat(source).endsWith("agilab-2022.html");
      assertThat(links()).anyMatch(href -> href.contains("quotes/"));
    }
  }

  private static List<String> links() {
    return ((List<?>)
            browser.run("return [...document.querySelectorAll('main a')].map(" + ADDRESS + ")"))
        .stream().map(Object::toString).toList();
  }

  @Test
  void searchOnAnyPageLeadsToRankedResultsWithExcerpts() {
    for (String start : List.of(fromDisk("cases/frome.html"), server.url("cases/frome.html"))) {
      browser.open(start);
      browser.run(
          """
          document.querySelector('header input[type=search]').value = 'remote team cut off';
          document.querySelector('header form').requestSubmit();
          """);
      Object titles =
          browser.await(
              """
              const began = Date.now();
              (function look() {
                const link = document.querySelector('ol.search-results > li a[href]');
                const excerpt = document.querySelector('ol.search-results > li mark');
                if (link && excerpt) done([...document.querySelectorAll(
                  'ol.search-results > li a')].slice(0, 3).map(a => a.textContent));
                else if (Date.now() - began > 10000) done('nothing');
                else setTimeout(look, 20);
              })();
              """);
      assertThat(titles.toString()).contains("My team is remote and feels cut off");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void pagesAreReadableWithoutScripts() {
    browser
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.open(fromDisk("search.html"));
      assertThat(browser.driver().getPageSource()).contains("a-z.html");
      click("//noscript//a[.='K']");
      click("//a[contains(@href, '#part-words')]");
      click("//dt[.='kitchen']/following-sibling::dd/a");
      assertThat(browser.driver().getCurrentUrl()).doesNotContain("/a-z/");
      assertThat(browser.driver().getPageSource()).contains("kitchen");
      assertThat(browser.driver().findElement(By.tagName("h1")).isDisplayed()).isTrue();
      browser.open(fromDisk("a-z.html"));
      click("//a[.='W']");
      click("//section[contains(., 'Titles')]//a[contains(., 'Wigan Deal')]");
      assertThat(browser.driver().getCurrentUrl()).endsWith("cases/wigan-deal.html");
    } finally {
      browser
          .driver()
          .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  private static void click(String link) {
    browser.driver().findElement(By.xpath(link)).click();
  }

  @Test
  void noPageOfTheIndexIsTooLongToLoad() throws IOException {
    List<Path> letters;
    try (Stream<Path> files = Files.list(RealSite.folder().resolve("a-z"))) {
      letters = files.toList();
    }
    assertThat(letters).hasSizeGreaterThan(20);
    assertThat(letters).allSatisfy(page -> assertThat(Files.size(page)).isLessThan(100_000));
  }

  @Test
  void theNotFoundPageIsReadableWhereverItIsServed() throws IOException {
    try (StaticServer lost = StaticServer.serve(RealSite.folder())) {
      browser.open(lost.url("no/such/page.html"));
      String text = (String) browser.run("return document.body.innerText");
      assertThat(text).contains("This page is not here");
    }
  }
}

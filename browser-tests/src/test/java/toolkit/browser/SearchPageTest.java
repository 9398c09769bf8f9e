package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toolkit.search.SearchDocument;
import toolkit.search.SearchIndex;

/** The results page as a reader meets it. */
class SearchPageTest {
  @TempDir static Path folder;
  @AutoClose private static StaticServer server;
  @AutoClose private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    List<SearchDocument> documents =
        List.of(
            SearchDocument.of(
                    "case/frome",
                    "case",
                    "Frome <b>& friends</b>",
                    "cases/frome.html",
                    "A town.",
                    "It began small. Kindness brought neighbours together. It went on.")
                .withFacets(Map.of("topic", List.of("theme/trust"))),
            SearchDocument.of("theme/trust", "theme", "Trust", "themes/trust.html", "", "Kindness.")
                .withFacets(Map.of("topic", List.of("theme/other"))));
    try (SearchIndex index = SearchIndex.build(documents)) {
      SearchSite.write(index, folder);
    }
    server = StaticServer.serve(folder);
    browser = Browser.start();
  }

  private static String fromDisk(String query) {
    return folder.resolve("search.html").toUri() + query;
  }

  /** Waits until the status line holds the text and excerpts and filters have come. */
  private static void waitFor(String status) {
    Object seen =
        browser.await(
            """
            const wanted = arguments[0];
            const began = Date.now();
            (function look() {
              const said = document.getElementById('search-status').textContent;
              const excerpts = [...document.querySelectorAll('.search-result__excerpt')];
              const filters = [...document.querySelectorAll('.search-filter')];
              const all = excerpts.every(e => e.textContent)
                && filters.every(f => f.querySelector('fieldset'));
              if (said.includes(wanted) && all) done('');
              else if (Date.now() - began > 10000) done(said || 'nothing');
              else setTimeout(look, 10);
            })();
            """,
            status);
    assertThat(seen).isEqualTo("");
  }

  private static String results() {
    return (String) browser.run("return document.getElementById('search-results').innerHTML");
  }

  @Test
  void theAddressCarriesTheQuery() {
    for (String page : List.of(server.url("search.html?q=neighbours"), fromDisk("?q=neighbours"))) {
      browser.open(page);
      waitFor("1 result for “neighbours”.");
      assertThat(results())
          .isEqualTo(
              "<li class=\"search-result\"><h2 class=\"search-result__title\">"
                  + "<a href=\"cases/frome.html?mark=neighbours\">Frome &lt;b&gt;&amp; friends&lt;/b&gt;</a></h2>"
                  + "<p class=\"search-result__type\">Case</p>"
                  + "<p class=\"search-result__excerpt\">"
                  + "Kindness brought <mark>neighbours</mark> together.</p>"
                  + "<details class=\"search-result__why\"><summary>Why this result?</summary>"
                  + "</details></li>");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  /** Those of one kind in a row stay on the page and in order, but do not hide what is below. */
  @Test
  void manyOfOneKindInARowAreFolded(@TempDir Path site) throws IOException {
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      documents.add(
          SearchDocument.of("quote/" + i, "quote", "Voice " + i, i + ".html", "", "Tea, tea."));
    }
    documents.add(
        SearchDocument.of("case/tea", "case", "A case", "tea.html", "", "It began with tea once."));
    try (SearchIndex index = SearchIndex.build(documents)) {
      SearchSite.write(index, site);
    }
    browser.open(site.resolve("search.html").toUri() + "?q=tea");
    waitForStatus("6 results for “tea”.");
    assertThat(shown()).isEqualTo("Voice 0, Voice 1, A case");
    assertThat(browser.run("return document.querySelectorAll('.search-results > li').length"))
        .isEqualTo(6L);
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('.search-result__type')].slice(0, 2)"
                    + ".map(p => p.textContent).join(';')"))
        .isEqualTo("Quote;Quote ");
    assertThat(browser.run("return document.querySelector('.search-rest').textContent"))
        .isEqualTo("3 more of this kind");
    browser.run("document.querySelector('.search-rest').click()");
    assertThat(shown()).isEqualTo("Voice 0, Voice 1, Voice 2, Voice 3, Voice 4, A case");
    assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("Voice 2");
    browser.open(site.resolve("search.html").toUri() + "?q=tea+type:quote");
    waitForStatus("5 results for “tea type:quote”.");
    assertThat(shown()).isEqualTo("Voice 0, Voice 1, Voice 2, Voice 3, Voice 4");
  }

  private static String shown() {
    return (String)
        browser.run(
            "return [...document.querySelectorAll('.search-results > li')]"
                + ".filter(li => !li.hidden).map(li => li.querySelector('a').textContent).join(', ')");
  }

  private static void waitForStatus(String wanted) {
    assertThat(
            browser.await(
                """
                const began = Date.now();
                (function look() {
                  const said = document.getElementById('search-status').textContent;
                  if (said === arguments[0] || Date.now() - began > 10000) done(said);
                  else setTimeout(() => look(...arguments), 10);
                })(...arguments);
                """,
                wanted))
        .isEqualTo(wanted);
  }

  @Test
  void whatMailProgramsAddToTheAddressIsNoFilter() {
    browser.open(fromDisk("?q=kindness&utm_source=news&constructor=1&__proto__=2&fbclid=1"));
    waitFor("2 results for “kindness”.");
  }

  @Test
  void submittingSearchesWithoutLoadingThePageAgain() {
    for (String page : List.of(server.url("search.html"), fromDisk(""))) {
      browser.open(page);
      browser.run(
          """
          window.stayed = true;
          document.getElementById('q').value = 'kindness';
          document.querySelector('form button').click();
          """);
      waitFor("2 results for “kindness”.");
      assertThat(browser.run("return window.stayed")).isEqualTo(true);
      assertThat((String) browser.run("return location.search")).isEqualTo("?q=kindness");
      browser.run("history.back()");
      waitFor("");
      assertThat(results()).isEmpty();
    }
  }

  @Test
  void filtersNarrowTheResultsAndStandInTheAddress() {
    for (String page : List.of(server.url("search.html?q=kindness"), fromDisk("?q=kindness"))) {
      browser.open(page);
      waitFor("2 results");
      assertThat(browser.run("return document.getElementById('search-filters').innerText"))
          .isEqualTo("Topic\nType");
      browser.run("document.getElementById('filter-topic-theme-trust').click()");
      waitFor("1 result for “kindness” with these filters, 2 without.");
      assertThat((String) browser.run("return location.search"))
          .isEqualTo("?q=kindness&topic=theme%2Ftrust");
      assertThat(results()).contains("Frome").doesNotContain("themes/trust");
      assertThat(filterLabels()).isEqualTo("Theme/other (1); Trust (1); Case (1); Theme (0 of 1)");
      browser.open((String) browser.run("return location.href"));
      waitFor("1 result for “kindness” with these filters, 2 without.");
    }
  }

  private static String filterLabels() {
    return (String)
        browser.run(
            "return [...document.querySelectorAll('#search-filters label')]"
                + ".map(label => label.textContent).join('; ')");
  }

  @Test
  void eachResultSaysWhy() {
    browser.open(server.url("search.html?q=trust+kindness"));
    waitFor("2 results");
    browser.run("document.querySelector('.search-result__why summary').click()");
    assertThat(
            browser.await(
                "setTimeout(() => done(document.querySelector('.search-result__why ul').innerText),"
                    + " 100)"))
        .asString()
        .matches(
            """
            all these words together: \\d+% of its score
            “trust” in the title, on the page: \\d+% of its score
            “kindness” on the page: \\d+% of its score""");
  }

  @Test
  void slipsAreNamedAndFilled() {
    browser.open(server.url("search.html?q=kidness"));
    waitFor("2 results for “kidness”.");
    assertThat(about())
        .contains("No entry has “kidness”. Showing results for: “kindness” leave out")
        .contains("Search for “kidness” instead");
  }

  private static String about() {
    return (String)
        browser.run(
            "return document.querySelector('.search-about').innerText.replace(/\\s+/g, ' ')");
  }

  @Test
  void scriptsCanFilterToo() {
    browser.open(server.url("search.html"));
    assertThat(
            browser.await(
                """
                ToolkitSearch.query('kindness', {filters: {topic: ['theme/trust'], type: ['case', 'x']}})
                  .then(r => done(r.total + ' ' + r.hits.map(h => [h.id, h.type, h.title, h.url])));
                """))
        .isEqualTo("1 case/frome,case,Frome <b>& friends</b>,cases/frome.html");
  }

  @Test
  void whateverIsHandedInIsAQuery() {
    browser.open(server.url("search.html"));
    assertThat(
            browser.await(
                """
                const odd = [undefined, null, NaN, {}, [], () => 1, Symbol('x'), true, 7,
                  '__proto__', 'constructor:x', '\\uD800', 'x'.repeat(10000), '"'.repeat(5000)];
                Promise.all(odd.map(text => ToolkitSearch.query(text)))
                  .then(all => done(all.map(r => r.total + r.hits.length).join()),
                    error => done(String(error && error.stack)));
                """))
        .isEqualTo("0,0,0,0,0,0,0,0,0,0,0,0,0,0");
    assertThat(browser.await("ToolkitSearch.query().then(r => done(r.total))")).isEqualTo(0L);
  }

  @Test
  void oddLimitsOffsetsAndFiltersDoNoHarm() {
    browser.open(server.url("search.html"));
    assertThat(
            browser.await(
                """
                const options = [undefined, null, 5, 'x', {limit: -1}, {limit: 0}, {limit: NaN},
                  {limit: 1e9}, {limit: Infinity}, {limit: 1.9}, {limit: '1'}, {offset: 1},
                  {offset: 99}, {offset: -3}, {offset: Infinity}, {filters: null}, {filters: 'type'},
                  {filters: {nothing: ['x']}}, {filters: {__proto__: ['x'], constructor: ['y']}},
                  {filters: {type: null}}, {filters: {type: []}}, {filters: {type: 'case'}},
                  {filters: {type: [null, 7, {}]}}];
                Promise.all(options.map(o => ToolkitSearch.query('kindness', o)))
                  .then(all => done(all.map(r => r.total + ':' + r.hits.length).join(' ')),
                    error => done(String(error && error.stack)));
                """))
        .isEqualTo(
            "2:2 2:2 2:2 2:2 2:2 2:0 2:2 2:2 2:2 2:1 2:2 2:1 2:0 2:2 2:0 2:2 2:2"
                + " 2:2 2:2 2:2 2:2 1:1 0:0");
  }

  @Test
  void onlyTheQueryIsForOthers() {
    browser.open(server.url("search.html"));
    assertThat(browser.run("return Object.keys(ToolkitSearch).join()")).isEqualTo("query");
    assertThat(
            browser.run(
                "ToolkitSearch.query.x = 1; try { ToolkitSearch.parts = 1; } catch (e) {}"
                    + " return String(ToolkitSearch.parts)"))
        .isEqualTo("undefined");
  }

  @Test
  void nothingFoundIsSaidPlainly() {
    browser.open(server.url("search.html?q=%3Cimg%20src=x%20onerror=alert(1)%3E"));
    waitFor("Nothing found for “<img src=x onerror=alert(1)>”");
    assertThat(results()).isEmpty();
  }

  @Test
  void aChangedFileIsNotBelieved(@TempDir Path broken) throws IOException {
    damage(broken, bytes -> bytes[bytes.length / 2] ^= 4);
  }

  @Test
  void aCutFileIsNotBelieved(@TempDir Path broken) throws IOException {
    damage(broken, bytes -> Arrays.fill(bytes, bytes.length / 4 * 2, bytes.length, (byte) 0));
  }

  /** What files of another site hold is not what their names say. */
  @Test
  void aForeignFileIsNotBelieved(@TempDir Path broken, @TempDir Path other) throws IOException {
    write(broken, "text");
    write(other, "another text");
    Files.copy(termsOf(other), termsOf(broken), StandardCopyOption.REPLACE_EXISTING);
    expectRefusal(broken);
  }

  private static void damage(Path site, Consumer<byte[]> change) throws IOException {
    write(site, "text");
    byte[] script = Files.readAllBytes(termsOf(site));
    change.accept(script);
    Files.write(termsOf(site), script);
    expectRefusal(site);
  }

  private static void write(Path site, String text) throws IOException {
    try (SearchIndex index =
        SearchIndex.build(List.of(SearchDocument.of("a/b", "a", "Title", "b.html", "", text)))) {
      SearchSite.write(index, site);
    }
  }

  private static Path termsOf(Path site) throws IOException {
    try (Stream<Path> pack = Files.list(site.resolve("search"))) {
      return pack.filter(f -> f.getFileName().toString().startsWith("t-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private static void expectRefusal(Path site) {
    browser.open(site.resolve("search.html").toUri() + "?q=text");
    waitFor("The search could not be loaded.");
  }

  @Test
  void aSiteWithoutEntriesAnswers(@TempDir Path empty) throws IOException {
    try (SearchIndex index = SearchIndex.build(List.of())) {
      SearchSite.write(index, empty);
    }
    browser.open(empty.resolve("search.html").toUri() + "?q=what+is+\"this here\"+title:x");
    waitFor("Nothing found");
  }

  @Test
  void aMissingPackIsSaidWithAWayOut(@TempDir Path broken) throws IOException {
    try (SearchIndex index = SearchIndex.build(List.of())) {
      SearchSite.write(index, broken);
    }
    try (Stream<Path> pack = Files.list(broken.resolve("search"))) {
      for (Path file : pack.toList()) {
        Files.delete(file);
      }
    }
    browser.open(broken.resolve("search.html").toUri() + "?q=x");
    waitFor("The search could not be loaded. Everything is also listed in the A–Z index.");
    assertThat(browser.run("return document.querySelector('#search-status a').href"))
        .isEqualTo(broken.resolve("a-z.html").toUri().toString());
    assertThat(browser.complaints()).hasSize(3); // its tag, and two tries
  }
}

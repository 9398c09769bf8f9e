package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import toolkit.search.SearchDocument;
import toolkit.search.SearchIndex;

/**
 * Broken files and strange texts: a plain sentence and a way out, and nothing that was typed runs.
 */
class SearchBadInputTest {
  private static final String HTML = "<img src=x onerror=\"document.title='run'\">";
  private static final String REFUSED =
      "The search could not be loaded. Everything is also listed in the A–Z index.";

  private static final String WHEN_FILTERS_ARE_THERE =
      """
      const began = Date.now();
      (function look() {
        const there = document.getElementById('search-filters').children.length > 0;
        return there || Date.now() - began > 10000 ? done(there) : setTimeout(look, 10);
      })();
      """;

  private static final String WHEN_MORE_ARE_SHOWN =
      """
      const began = Date.now();
      (function look() {
        const said = document.getElementById('search-status').textContent;
        const there = said.includes('first 20');
        return there || Date.now() - began > 10000 ? done(said) : setTimeout(look, 10);
      })();
      """;

  private static final String WHEN_FILTERED =
      """
      const began = Date.now();
      (function look() {
        const links = Array.from(document.querySelectorAll('.search-about a'));
        const there = links.some(link => link.textContent === 'Clear the filters');
        return there || Date.now() - began > 10000 ? done(there) : setTimeout(look, 10);
      })();
      """;

  @AutoClose private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  private static void write(Path site) throws IOException {
    List<SearchDocument> documents =
        List.of(
            document("case/html", HTML, "Markup " + HTML + " in the text.", HTML),
            document("case/words", "Constructor", "The __proto__ of a constructor.", "x"),
            document("case/right", "שלום עולם", "هذا نص عربي. shared words", "x"),
            document("case/plain", "Plain", "shared words", "x"));
    try (SearchIndex index = SearchIndex.build(documents)) {
      SearchSite.write(index, site);
    }
  }

  private static SearchDocument document(String id, String title, String text, String topic) {
    return SearchDocument.of(id, "case", title, id + ".html", "", text)
        .withFacets(Map.of("topic", List.of(topic)));
  }

  private static Path packFile(Path site, String kind) throws IOException {
    try (Stream<Path> pack = Files.list(site.resolve("search"))) {
      return pack.filter(f -> f.getFileName().toString().startsWith(kind + "-"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  private static void open(Path site, String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    browser.open(site.resolve("search.html").toUri() + "?q=" + encoded);
  }

  /** What the page says when it has nothing more to say. */
  private static String status() {
    return (String)
        browser.await(
            """
            const began = Date.now();
            (function look() {
              const said = document.getElementById('search-status').textContent;
              if (/^(The|Nothing|[0-9]+ result)/.test(said) || Date.now() - began > 10000) {
                // Half a sign cannot leave the browser.
                setTimeout(() => done(said.replace(/[\\uD800-\\uDFFF]/gu, '?')), 200);
              } else {
                setTimeout(look, 10);
              }
            })();
            """);
  }

  private static void expectRefusal(Path site) {
    assertThat(status()).isEqualTo(REFUSED);
    assertThat(browser.run("return document.querySelector('#search-status a').href"))
        .isEqualTo(site.resolve("a-z.html").toUri().toString());
    assertThat(browser.run("return document.getElementById('search-results').children.length"))
        .isEqualTo(0L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"root", "n", "d", "t", "c"})
  void aMissingFileIsSaidWithAWayOut(String kind, @TempDir Path site) throws IOException {
    write(site);
    Files.delete(packFile(site, kind));
    open(site, "shared");
    expectRefusal(site);
    assertThat(browser.complaints()).noneMatch(complaint -> complaint.contains("Uncaught"));
    assertThat(browser.run("return document.title")).asString().startsWith("“shared”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"root", "n", "d", "t", "c"})
  void aCutFileIsSaidWithAWayOut(String kind, @TempDir Path site) throws IOException {
    write(site);
    Path file = packFile(site, kind);
    byte[] script = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(script, script.length / 4 * 2));
    open(site, "shared");
    expectRefusal(site);
  }

  /** Each file of cards is for some of the results only. */
  @Test
  void whatCanBeHadIsShownWithoutTheRest(@TempDir Path site) throws IOException {
    List<SearchDocument> documents =
        IntStream.range(10, 90)
            .mapToObj(
                i -> document("case/" + i, "T" + i, "shared " + "more ".repeat(i * 37 % 80), "x"))
            .toList();
    try (SearchIndex index = SearchIndex.build(documents)) {
      SearchSite.write(index, site);
    }
    open(site, "shared");
    assertThat(status()).isEqualTo("80 results for “shared”, the first 10 shown.");
    Files.delete(packFile(site, "c"));
    open(site, "shared");
    assertThat(status())
        .isEqualTo(
            "80 results for “shared”, the first 10 shown. Some of these could not be loaded.");
    assertThat((Long) browser.run("return document.querySelectorAll('.search-result a').length"))
        .isBetween(1L, 9L);
    browser.run("document.querySelector('.search-more').click();");
    assertThat(browser.await(WHEN_MORE_ARE_SHOWN))
        .isEqualTo(
            "80 results for “shared”, the first 20 shown. Some of these could not be loaded.");
  }

  @Test
  void aFailureLeavesNoFiltersOfTheSearchBefore(@TempDir Path site) throws IOException {
    write(site);
    open(site, "shared markup");
    assertThat(status()).isEqualTo("3 results for “shared markup”.");
    assertThat(browser.await(WHEN_FILTERS_ARE_THERE)).isEqualTo(true);
    browser.run("document.querySelector('#search-filters input').click();");
    assertThat(browser.await(WHEN_FILTERED)).isEqualTo(true);
    Files.delete(packFile(site, "p"));
    browser.run("q.value = '\"shared words\"'; q.form.requestSubmit();");
    expectRefusal(site);
    assertThat(browser.run("return document.getElementById('search-filters').children.length"))
        .isEqualTo(0L);
    // The next search would have them all the same.
    assertThat(browser.await(WHEN_FILTERED)).isEqualTo(true);
  }

  /** Excerpts and filters are extras: the results stand without them. */
  @ParameterizedTest
  @ValueSource(strings = {"x", "f"})
  void resultsStandWithoutExcerptsAndFilters(String kind, @TempDir Path site) throws IOException {
    write(site);
    Files.delete(packFile(site, kind));
    open(site, "shared");
    assertThat(status()).isEqualTo("2 results for “shared”.");
    assertThat(browser.run("return document.getElementById('search-results').children.length"))
        .isEqualTo(2L);
  }

  /** What comes after the results is asked for after them, and may fail without a trace. */
  @Test
  void resultsStandWithoutTheSecondScript(@TempDir Path site) throws IOException {
    write(site);
    Files.delete(site.resolve("assets/later.js"));
    open(site, "shared");
    assertThat(status()).isEqualTo("2 results for “shared”.");
    assertThat(browser.run("return document.querySelectorAll('.search-result a').length"))
        .isEqualTo(2L);
    assertThat(browser.run("return document.getElementById('search-filters').children.length"))
        .isEqualTo(0L);
    assertThat(browser.run("return 'ToolkitSearchLater' in window")).isEqualTo(false);
  }

  /** Plain http, as on an intranet: the browser keeps its own SHA-256 from such pages. */
  @Test
  void withoutTheBrowsersOwnHashFilesAreCheckedAllTheSame(@TempDir Path site) throws IOException {
    write(site);
    Runnable restore =
        browser.before("Object.defineProperty(window.crypto, 'subtle', { value: undefined });");
    try {
      open(site, "shared");
      assertThat(status()).isEqualTo("2 results for “shared”.");
      Path terms = packFile(site, "t");
      byte[] script = Files.readAllBytes(terms);
      int letter = script.length / 2;
      while (script[letter] < 'a' || script[letter] >= 'z') {
        letter++;
      }
      script[letter]++;
      Files.write(terms, script);
      open(site, "shared");
      expectRefusal(site);
    } finally {
      restore.run();
    }
  }

  @Test
  void positionsThatAreMissingAreSaid(@TempDir Path site) throws IOException {
    write(site);
    Files.delete(packFile(site, "p"));
    open(site, "\"shared words\"");
    expectRefusal(site);
  }

  /** A whole and honest root that another version of the generator wrote. */
  @Test
  void aPackOfAnotherVersionIsSaid(@TempDir Path site) throws Exception {
    write(site);
    changeRoot(site, "\"format\":[0-9]+", "\"format\":1");
    open(site, "shared");
    expectRefusal(site);
  }

  /** So it is the version that is refused, and not a root which somebody else than we wrote. */
  @Test
  void aRootChangedInSomethingElseIsTaken(@TempDir Path site) throws Exception {
    write(site);
    changeRoot(site, "\"longestTitle\":[0-9]+", "\"longestTitle\":1");
    open(site, "shared");
    assertThat(status()).startsWith("2 results for ");
  }

  /** Puts another root in the place of a site's, named after its content as the generator does. */
  private static void changeRoot(Path site, String what, String by)
      throws IOException, NoSuchAlgorithmException {
    Path root = packFile(site, "root");
    String name = root.getFileName().toString().replace(".js", "");
    String script = Files.readString(root);
    String content = script.substring(script.indexOf("('") + 2, script.lastIndexOf("')"));
    String other = content.replaceFirst(what, by);
    assertThat(other).isNotEqualTo(content).doesNotContain("\\");
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(other.getBytes(StandardCharsets.UTF_8));
    String otherName = "root-" + HexFormat.of().formatHex(hash).substring(0, 8);
    Files.writeString(site.resolve("search/" + otherName + ".js"), script.replace(content, other));
    Files.delete(root);
    Path page = site.resolve("search.html");
    Files.writeString(page, Files.readString(page).replace(name, otherName));
  }

  /** What a host puts behind addresses against caches, slashes too, is no part of a name. */
  @Test
  void addressesMayHaveSomethingBehindThem(@TempDir Path site) throws IOException {
    write(site);
    Path page = site.resolve("search.html");
    String root = packFile(site, "root").getFileName().toString();
    Files.writeString(page, Files.readString(page).replace(root, root + "?v=2026/11.js/2"));
    open(site, "shared");
    assertThat(status()).startsWith("2 results for ");
  }

  /** A script of the host's, or somebody at the console. */
  @Test
  void whoCallsThePackWithoutBeingAFileOfItDoesNoHarm(@TempDir Path site) throws IOException {
    write(site);
    open(site, "shared");
    browser.await("setTimeout(() => { window.toolkitPack('{}'); done(true); })");
    assertThat(status()).startsWith("2 results for ");
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"constructor", "__proto__", "\"__proto__\"", "title:constructor"})
  void wordsThatScriptsKnowAreJustWords(String query, @TempDir Path site) throws IOException {
    write(site);
    open(site, query);
    assertThat(status()).startsWith("1 result for ");
    assertThat(result("h2")).isEqualTo("Constructor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"toString", "hasOwnProperty:y", "type:constructor", "valueOf:valueOf"})
  void namesThatAllObjectsHaveFindNothing(String query, @TempDir Path site) throws IOException {
    write(site);
    open(site, query);
    assertThat(status()).startsWith("Nothing found for ");
    assertThat(browser.complaints()).isEmpty();
  }

  private static String result(String selector) {
    return (String)
        browser.run(
            "return document.querySelector('#search-results ' + arguments[0]).textContent",
            selector);
  }

  @Test
  void textFromRightToLeftIsFoundAndShown(@TempDir Path site) throws IOException {
    write(site);
    open(site, "עולם");
    assertThat(status()).isEqualTo("1 result for “עולם”.");
    assertThat(result("h2")).isEqualTo("שלום עולם");
    open(site, "عربي");
    assertThat(status()).isEqualTo("1 result for “عربي”.");
    assertThat(result("mark")).isEqualTo("عربي");
  }

  @Test
  void aVeryLongQueryIsAnsweredAndShownShort(@TempDir Path site) throws IOException {
    write(site);
    for (String text : List.of("shared " + "x".repeat(10_000), "shared ".repeat(1_500).trim())) {
      open(site, text);
      assertThat(status()).startsWith("2 results for “").hasSizeLessThan(150);
    }
  }

  @Test
  void halfASignIsNoProblem(@TempDir Path site) throws IOException {
    write(site);
    browser.open(site.resolve("search.html").toUri().toString());
    for (String half : List.of("\\uD83D", "\\uDE00", "\\uD83D\\uD83D")) {
      browser.run(
          "document.getElementById('q').value = '"
              + half
              + " shared'; document.querySelector('form button').click();");
      assertThat(status()).startsWith("2 results for “");
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void markupIsOnlyEverText(@TempDir Path site) throws IOException {
    write(site);
    open(site, HTML + " markup");
    assertThat(status()).contains("for “<img src=x onerror=");
    assertThat(result("h2")).isEqualTo(HTML);
    browser.run("document.querySelectorAll('details').forEach(one => { one.open = true; })");
    browser.run(
        "const q = document.getElementById('q'); q.value = '<img sr';"
            + " q.dispatchEvent(new Event('input', { bubbles: true }));");
    assertThat(
            browser.await(
                "setTimeout(() => done(document.querySelector('.search-suggestions').textContent),"
                    + " 800)"))
        .isEqualTo(HTML);
    assertThat(browser.run("return document.querySelectorAll('img, [onerror]').length"))
        .isEqualTo(0L);
    assertThat((String) browser.run("return document.title")).doesNotStartWith("run");
  }
}

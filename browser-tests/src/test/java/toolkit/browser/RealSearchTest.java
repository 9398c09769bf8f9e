package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import toolkit.SiteTest;
import toolkit.prove.ProofQueries;
import toolkit.prove.QueryShapes;
import toolkit.search.SearchIndex;
import toolkit.search.SearchWords;

/**
 * The shipped search of the real site answers as Lucene does: ids, order and bits of the scores.
 */
class RealSearchTest {
  private static final int QUERIES = 2000;

  /** Types each query, and tells those for which the page says neither a number nor “Nothing”. */
  private static final String ASK_THE_PAGE =
      """
      const input = document.getElementById('q');
      const status = document.getElementById('search-status');
      (async () => {
        const failed = [];
        for (const query of arguments[0].filter(query => query.trim())) {
          input.value = query;
          input.form.requestSubmit();
          for (let i = 0; i < 1000 && status.textContent === 'Searching…'; i++) {
            await new Promise(go => setTimeout(go, 10));
          }
          // What is offered comes a little later, and may fail too.
          await new Promise(go => setTimeout(go, 30));
          if (!/^(Nothing found|[0-9]+ results?) for /.test(status.textContent)) {
            failed.push(query.slice(0, 80) + ': ' + status.textContent);
          }
        }
        done(failed);
      })();
      """;

  @Test
  void everyAnswerIsLucenesToTheLastBit() throws IOException {
    try (SearchIndex index = SiteTest.index(RealSite.root());
        Browser browser = Browser.start()) {
      List<String> queries =
          new QueryShapes(SearchWords.documents(index), SearchWords.synonyms(index), 17)
              .make(QUERIES);
      assertThat(queries.stream().filter(query -> index.search(query, 0, 1).total() > 0))
          .as("queries that find something")
          .hasSizeGreaterThan(QUERIES / 2);
      String page = RealSite.folder().resolve("search.html").toUri().toString();
      assertThat(SearchParity.differencesOnSite(browser, page, index, queries)).isEmpty();
    }
  }

  @Test
  void whateverIsTypedThePageSaysWhatItFound() {
    try (Browser browser = Browser.start()) {
      browser.open(RealSite.folder().resolve("search.html").toUri().toString());
      List<String> queries = new ArrayList<>(ProofQueries.CURATED);
      queries.addAll(List.of("naïve", "e-mail", "asdfghjkl", "+zebra trust", "type:nonsense"));
      assertThat(browser.await(ASK_THE_PAGE, queries)).isEqualTo(List.of());
    }
  }

  /** Else a page that somebody leaves open all day would hold all that was ever found. */
  @Test
  void whatAnEarlierSearchFoundIsLetGo() {
    try (Browser browser = Browser.start()) {
      browser.open(RealSite.folder().resolve("search.html").toUri() + "?q=trust");
      browser.waitFor("document.querySelectorAll('.search-result__excerpt mark').length > 0");
      browser.run(
          "const items = document.querySelectorAll('.search-result');"
              + " window.earlier = [items[0], items[items.length - 1]].map(i => new WeakRef(i));"
              + " const input = document.getElementById('q'); input.value = 'meetings';"
              + " input.form.requestSubmit();");
      browser.waitFor("/for “meetings”/.test(document.getElementById('search-status').innerText)");
      browser.waitFor("document.querySelectorAll('.search-result__excerpt mark').length > 0");
      browser.collectGarbage();
      assertThat(browser.run("return window.earlier.map(item => item.deref() === undefined)"))
          .isEqualTo(List.of(true, true));
    }
  }
}

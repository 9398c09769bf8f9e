package toolkit.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import toolkit.search.SearchHit;
import toolkit.search.SearchHits;
import toolkit.search.SearchIndex;

/**
 * Asks the same queries of Lucene and of the client in the browser, and compares totals, ids,
 * order, the bits of the scores, and what is said of how the query was understood.
 */
final class SearchParity {
  private static final int BATCH = 100;
  private static final int LIMIT = 20;

  private static final String ASK =
      """
      const [queries, limit] = arguments;
      Promise.all(queries.map(text => ToolkitSearch.query(text, {limit})))
        .then(done, error => done(String(error && error.stack || error)));
      """;

  private SearchParity() {}

  /** One line for each query on which the two differ. The page must have loaded the client. */
  static List<String> differences(Browser browser, SearchIndex index, List<String> queries) {
    List<String> differences = new ArrayList<>();
    for (int from = 0; from < queries.size(); from += BATCH) {
      List<String> batch = queries.subList(from, Math.min(from + BATCH, queries.size()));
      if (!(browser.await(ASK, batch, LIMIT) instanceof List<?> answers)) {
        throw new AssertionError("the client failed: " + browser.await(ASK, batch, LIMIT));
      }
      for (int i = 0; i < batch.size(); i++) {
        SearchHits expected = index.search(batch.get(i), 0, LIMIT);
        SearchHits actual = read(answers.get(i));
        String said = index.read(batch.get(i)).echo();
        Object saidThere = ((Map<?, ?>) answers.get(i)).get("understood");
        // Half a sign does not get through to the browser as it is.
        boolean whole = UTF_8.newEncoder().canEncode(batch.get(i));
        if (!expected.equals(actual) || (whole && !said.equals(saidThere))) {
          differences.add(
              "`%s`\n  Lucene:  %s %s\n  browser: %s %s"
                  .formatted(batch.get(i), expected, said, actual, saidThere));
        }
      }
    }
    return differences;
  }

  /** Compares with a built site, by way of its search page. */
  static List<String> differencesOnSite(
      Browser browser, String searchPage, SearchIndex index, List<String> queries) {
    browser.open(searchPage);
    return differences(browser, index, queries);
  }

  private static SearchHits read(Object answer) {
    Map<?, ?> fields = (Map<?, ?>) answer;
    List<SearchHit> hits = new ArrayList<>();
    for (Object hit : (List<?>) fields.get("hits")) {
      Map<?, ?> parts = (Map<?, ?>) hit;
      double score = ((Number) parts.get("score")).doubleValue();
      if ((float) score != score) {
        throw new AssertionError("not a 32-bit score: " + score);
      }
      hits.add(new SearchHit((String) parts.get("id"), (float) score));
    }
    return new SearchHits(((Number) fields.get("total")).longValue(), hits);
  }
}

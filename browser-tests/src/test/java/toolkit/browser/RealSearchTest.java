package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import toolkit.SiteTest;
import toolkit.prove.QueryShapes;
import toolkit.search.SearchIndex;
import toolkit.search.SearchWords;

/**
 * The shipped search of the real site answers as Lucene does: ids, order and bits of the scores.
 */
class RealSearchTest {
  private static final int QUERIES = 2000;

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
}

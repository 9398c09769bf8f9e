package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toolkit.prove.ProofQueries;
import toolkit.prove.QueryShapes;
import toolkit.search.SearchDocument;
import toolkit.search.SearchIndex;

/** The browser gives Lucene's answers: the same hits, order, totals and score bits. */
class SearchParityTest {
  private static final int GENERATED = 2000;

  @TempDir static Path folder;
  private static List<SearchDocument> documents;
  @AutoClose private static SearchIndex index;
  @AutoClose private static StaticServer server;
  @AutoClose private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    documents = new GeneratedCorpus(42).documents(700);
    index = SearchIndex.build(documents, GeneratedCorpus.SYNONYMS);
    SearchSite.write(index, folder);
    server = StaticServer.serve(folder);
    browser = Browser.start();
  }

  @Test
  void generatedQueriesHaveLucenesAnswersOverHttp() {
    List<String> queries = new QueryShapes(documents, GeneratedCorpus.SYNONYMS, 42).make(GENERATED);
    assertThat(queries.stream().filter(query -> index.search(query, 0, 1).total() > 0))
        .as("queries that find something")
        .hasSizeGreaterThan(GENERATED / 2);
    assertThat(SearchParity.differencesOnSite(browser, server.url("search.html"), index, queries))
        .isEmpty();
  }

  @Test
  void curatedQueriesHaveLucenesAnswersFromDisk() {
    List<String> queries = new ArrayList<>(ProofQueries.CURATED);
    assertThat(
            SearchParity.differencesOnSite(
                browser, folder.resolve("search.html").toUri().toString(), index, queries))
        .isEmpty();
  }
}

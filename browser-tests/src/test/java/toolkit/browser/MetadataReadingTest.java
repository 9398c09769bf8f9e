package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One page of each kind, under the policy, read as Zotero reads it: {@code DC.type} decides, then
 * what {@code citation_} tags suggest, then that there is Dublin Core at all.
 */
class MetadataReadingTest {
  private static final String READ =
      """
      const all = name => [...document.head.querySelectorAll('meta[name]')]
          .filter(meta => meta.name.toLowerCase() === name.toLowerCase())
          .map(meta => meta.content);
      const guess = all('citation_technical_report_institution').length ? 'report'
          : all('citation_title').length ? 'journalArticle'
          : all('DC.title').length ? 'webpage' : 'none';
      const data = document.querySelector('script[type="application/ld+json"]');
      return {
        item: all('DC.type')[0] || guess,
        title: all('DC.title')[0] || '',
        heading: document.querySelector('h1').textContent,
        date: all('DC.date')[0] || '',
        creators: all('DC.creator'),
        publisher: all('DC.publisher')[0] || '',
        website: document.querySelector('meta[property="og:site_name"]').content,
        data: data ? JSON.parse(data.textContent)['@type'] : ''
      };
      """;

  private static StaticServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    server = StaticServer.serve(RealSite.folder());
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private static Map<?, ?> read(String page) {
    browser.open(server.url(page));
    Map<?, ?> read = (Map<?, ?>) browser.run(READ);
    assertThat(browser.complaints()).as(page).isEmpty();
    return read;
  }

  @Test
  void everyKindOfPageIsWhatItSays() {
    for (String page : RealSite.onePageOfEachKind()) {
      Map<?, ?> read = read(page);
      boolean isEntry = page.contains("/") && !page.endsWith("/index.html");
      boolean isSource = page.startsWith("sources/");
      if (isEntry && !page.startsWith("map/") && !page.startsWith("meeting/") && !isSource) {
        assertThat(read.get("item")).as(page).isEqualTo("webpage");
        assertThat(read.get("title")).as(page).isNotEqualTo("");
        assertThat(read.get("date").toString()).as(page).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(read.get("publisher")).as(page).isEqualTo(read.get("website"));
        assertThat((List<?>) read.get("creators")).as(page).isEmpty();
        assertThat(read.get("data").toString()).as(page).isNotEmpty();
      }
    }
  }

  @Test
  void theReportsAreReportsWithTheirAuthors() {
    for (String page : List.of("agilab-2022", "bresnen-2014", "od-review-2021")) {
      Map<?, ?> read = read("sources/" + page + ".html");
      assertThat(read.get("item")).as(page).isEqualTo("report");
      assertThat((List<?>) read.get("creators")).as(page).isNotEmpty();
      assertThat(read.get("title").toString()).as(page).isNotEmpty();
      assertThat(read.get("data")).as(page).isEqualTo("WebPage");
    }
  }
}

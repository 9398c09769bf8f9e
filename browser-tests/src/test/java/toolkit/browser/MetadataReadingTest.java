package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
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

  /** Entries but for the reports, whose pages give the report. */
  private static final List<String> OUR_PAGES =
      List.of(
          "themes",
          "quotes",
          "recommendations",
          "cases",
          "frameworks",
          "terms",
          "pathways",
          "pages");

  /** The study of 2014 came out in a journal. */
  private static final Map<String, String> REPORTS =
      Map.of(
          "agilab-2022", "report",
          "bresnen-2014", "journalArticle",
          "od-review-2021", "report");

  @AutoClose private static StaticServer server;
  @AutoClose private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    server = StaticServer.serve(RealSite.folder());
    browser = Browser.start();
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
      String folder = page.substring(0, Math.max(0, page.indexOf('/')));
      if (OUR_PAGES.contains(folder) && !page.endsWith("/index.html")) {
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
  void theReportsAreWhatTheyWerePublishedAsWithTheirAuthors() {
    for (String page : REPORTS.keySet()) {
      Map<?, ?> read = read("sources/" + page + ".html");
      assertThat(read.get("item")).as(page).isEqualTo(REPORTS.get(page));
      assertThat((List<?>) read.get("creators")).as(page).isNotEmpty();
      assertThat(read.get("title").toString()).as(page).isNotEmpty();
      assertThat(read.get("data")).as(page).isEqualTo("WebPage");
    }
  }
}

package toolkit.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Meta tags say what a reference is in the way that Zotero and Google Scholar read it. */
class MetaTagsTest {
  private static final Map<String, Object> ISSUED = Map.of("date-parts", List.of(List.of(2022, 3)));

  private static List<String> tags(Map<String, Object> csl) {
    return MetaTags.of(csl).stream().map(tag -> tag.name() + " " + tag.content()).toList();
  }

  @Test
  void aReportIsAReportWithItsAuthorsApart() {
    assertThat(
            tags(
                Map.of(
                    "type", "report",
                    "title", "Kilns",
                    "author",
                        List.of(
                            Map.of("family", "Berg", "given", "C.", "non-dropping-particle", "van"),
                            Map.of("literal", "Fire and Clay")),
                    "issued", ISSUED,
                    "publisher", "The Fund",
                    "number", "7",
                    "DOI", "10.1000/1",
                    "URL", "https://example.org/")))
        .containsExactly(
            "DC.type report",
            "DC.title Kilns",
            "DC.creator van Berg, C.",
            "DC.creator Fire and Clay",
            "DC.date 2022-03",
            "DC.publisher The Fund",
            "DC.identifier 10.1000/1",
            "citation_title Kilns",
            "citation_author van Berg, C.",
            "citation_author Fire and Clay",
            "citation_publication_date 2022/03",
            "citation_technical_report_institution The Fund",
            "citation_technical_report_number 7",
            "citation_doi 10.1000/1",
            "citation_public_url https://example.org/");
  }

  @Test
  void aWebPageHasNoCitationTagsWhichWouldMakeAnArticleOfIt() {
    assertThat(tags(Map.of("type", "webpage", "title", "A page", "URL", "https://example.org/p")))
        .containsExactly(
            "DC.type webpage", "DC.title A page", "DC.identifier https://example.org/p");
  }

  @Test
  void anArticleNamesItsJournalAndPages() {
    assertThat(
            tags(
                Map.of(
                    "type", "article-journal",
                    "title", "Glaze",
                    "container-title", "Pots",
                    "volume", "12",
                    "issue", "3",
                    "page", "1–20")))
        .containsExactly(
            "DC.type journalArticle",
            "DC.title Glaze",
            "citation_title Glaze",
            "citation_journal_title Pots",
            "citation_volume 12",
            "citation_issue 3",
            "citation_firstpage 1",
            "citation_lastpage 20");
  }

  @Test
  void whatZoteroHasNoKindForIsADocument() {
    assertThat(tags(Map.of("type", "legislation", "title", "An Act")))
        .startsWith("DC.type document");
  }
}

package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on accessibility says what was recorded, of which site, and when not to rely on it. */
class AccessibilityPageTest {
  private static final String PAGE = "site/pages/accessibility.html";

  @TempDir private Path folder;

  private SiteTest site;

  @BeforeEach
  void prepare() {
    site =
        SiteTest.in(folder)
            .file(
                "content/pages/accessibility.md",
                """
                ---
                title: Accessibility
                summary: How it is.
                owner: editor
                reviewed: 2026-01-31
                review-due: 2027-01-31
                ---

                Some words.
                """);
  }

  private static String results(String date, String templates, int pages) {
    return """
        date: %s
        version: "1"
        templates: %s
        tool: axe-core 4
        browser: Chromium 1
        runs:
          - {screen: "320 pixels wide, dark", rules: WCAG 2.2, pages: %d, of: 12, violations: 3}
        """
        .formatted(date, templates, pages);
  }

  private Document page() {
    site.run("build").succeeds();
    return Jsoup.parse(site.text(PAGE));
  }

  private String templates() {
    return page().selectFirst("[data-templates]").attr("data-templates");
  }

  @Test
  void withoutRecordsItClaimsNothing() {
    assertThat(page().select(".accessibility").text())
        .contains("nothing is claimed here", "No check by a person is recorded yet");
    assertThat(page().select(".accessibility table")).isEmpty();
  }

  @Test
  void resultsOfTheseTemplatesStandWithoutDoubts() {
    site.file("content/accessibility.lock", results("2025-01-31", templates(), 12));
    Document page = page();
    assertThat(page.select(".accessibility").text())
        .contains("31 January 2025", "axe-core 4", "Chromium 1", "version 1")
        .doesNotContain("Read with care", "Not every page");
    assertThat(page.select(".accessibility td").eachText())
        .containsExactly("WCAG 2.2", "all 12", "3");
  }

  @Test
  void resultsOfOtherTemplatesAreNotOfThesePages() {
    String before = templates();
    site.file("content/accessibility.lock", results("2026-01-01", before, 12));
    site.file("templates/pages/page.css", ".x { color: var(--ink); }\n");
    assertThat(templates()).isNotEqualTo(before);
    assertThat(page().select(".accessibility").text()).contains("have changed since");
  }

  @Test
  void resultsOlderThanTwelveMonthsAreHistory() {
    site.file("content/accessibility.lock", results("2025-01-30", templates(), 12));
    assertThat(page().select(".accessibility").text()).contains("more than 12 months older");
  }

  @Test
  void withoutADateOfTheSiteTheAgeIsForTheReaderToJudge() {
    site.file("content/accessibility.lock", results("2025-01-30", templates(), 12));
    site.file("toolkit.yaml", site.text("toolkit.yaml").replaceFirst("dated: .*\n", ""));
    assertThat(page().select(".accessibility").text())
        .contains("does not say of which day it is")
        .doesNotContain("12 months");
  }

  @Test
  void aPartIsNotSoldAsTheWhole() {
    site.file("content/accessibility.lock", results("2026-01-01", templates(), 7));
    assertThat(page().select(".accessibility").text())
        .contains("Not every page was looked at", "7 of 12");
  }

  @Test
  void whatPeopleFoundStandsNewestFirst() {
    site.file(
        "content/accessibility-log.yaml",
        """
        checks:
          - {date: 2025-03-01, by: a reader, what: the menu, found: "It opens <well>."}
          - {date: 2025-04-01, by: an editor, what: the search, found: It speaks.}
        """);
    assertThat(page().select(".accessibility__log li").eachText())
        .containsExactly(
            "1 April 2025, an editor: the search It speaks.",
            "1 March 2025, a reader: the menu It opens <well>.");
  }

  @Test
  void wrongRecordsAreToldLikeAllOtherMistakes() {
    site.file("content/accessibility.lock", "date: yesterday\nruns: 3\nfoo: bar\n");
    site.file("content/accessibility-log.yaml", "checks:\n  - {date: 2025-03-01, by: a reader}\n");
    SiteTest.Result result = site.run("build");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains(
            "content/accessibility.lock:1:7: error[unknown-value]: `date` must be a date",
            "`runs` must be a list",
            "there is no field `foo` here",
            "content/accessibility-log.yaml:2:5: error[missing-field]: `what` is missing");
  }
}

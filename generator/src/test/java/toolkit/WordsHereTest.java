package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acronyms are written out where a reader meets them first, and nowhere else. */
class WordsHereTest {
  private static final String ENDING =
      "owner: editor\nreviewed: 2026-11-21\nreview-due: 2027-11-21\n---\n\n";

  @TempDir private Path folder;
  private SiteTest site;

  @BeforeEach
  void terms() {
    site =
        SiteTest.in(folder)
            .file(
                "content/terms/terms.yaml",
                """
                entries:
                  - slug: kiln-care
                    title: Kiln care plan (KCP)
                    summary: Looking after kilns & <b>glazes</b>.
                    acronym: KCP
                    meaning: A plan for a kiln.
                  - slug: risk
                    title: Ash & lime<b> glaze (ALG)
                    summary: A glaze.
                    acronym: ALG
                    meaning: A glaze.
                """);
  }

  private String main(String body) {
    site.file(
        "content/pages/about.md", "---\ntitle: About\nsummary: A page.\n" + ENDING + body + "\n");
    site.run("build").succeeds();
    String html = site.text("site/pages/about.html");
    return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
  }

  @Test
  void theFirstUseIsWrittenOutAndTheSecondIsNot() {
    assertThat(main("Keep a KCP here. The KCP helps."))
        .contains("Keep a KCP (kiln care plan) here. The KCP helps.")
        .contains("Words on this page");
  }

  @Test
  void aPluralStaysOne() {
    assertThat(main("All KCPs are kept.")).contains("All KCPs (kiln care plans) are kept.");
  }

  @Test
  void anAcronymOfTwoTermsIsNotGuessedAt() {
    site.file(
        "content/terms/more.yaml",
        """
        entries:
          - slug: clay-pit
            title: Known clay pit
            summary: A pit.
            acronym: KCP
            meaning: A pit.
        """);
    assertThat(main("Keep a KCP.")).contains("<p>Keep a KCP.</p>");
  }

  @Test
  void linksHeadingsAndCodeAreLeftAsTheyAre() {
    assertThat(main("## The KCP\n\nSee [the KCP](https://example.org/KCP) and `KCP`. A KCP."))
        .contains(">The KCP<")
        .contains(">the KCP</a>")
        .contains("<code>KCP</code>")
        .contains("A KCP (kiln care plan).");
  }

  @Test
  void quotationsKeepTheirWords() {
    assertThat(main("> A KCP, they said.")).contains("A KCP, they said.").doesNotContain("(kiln");
  }

  @Test
  void anAuthorWhoExplainsItIsNotRepeated() {
    assertThat(main("A kiln care plan (KCP) helps. The KCP stays.")).doesNotContain("(kiln care");
    assertThat(main("A KCP (plan for kilns) helps.")).doesNotContain("(kiln care");
    assertThat(main("A [kiln care plan](https://example.org) (KCP) helps."))
        .doesNotContain("(kiln care");
  }

  @Test
  void partsOfLongerNamesAreLeftAlone() {
    assertThat(main("The KCP-2 form, the xKCP and KCP/ALG.")).doesNotContain("(kiln care");
  }

  @Test
  void theNameOfAReportIsLeftAlone() {
    site.file(
        "content/sources/kilns.md",
        "---\ntitle: Kilns\nsummary: A report.\nshort: KCP review 2021\nauthors: [A. Potter]\n"
            + "kind: Review\nfamily: kilns\ngathered-data: no\nmethod: Reading\nrights: None\n"
            + "permission:\n  state: not-asked\n"
            + ENDING);
    assertThat(main("The KCP review says so. A KCP follows."))
        .contains("The KCP review says so. A KCP (kiln care plan) follows.");
  }

  @Test
  void whatAnAuthorWroteIsEscaped() {
    assertThat(main("An ALG is a glaze."))
        .contains("ALG (ash &amp; lime&lt;b> glaze)")
        .doesNotContain("lime<b>");
    assertThat(main("A KCP & more.")).contains("&amp; &lt;b&gt;glazes&lt;/b&gt;");
  }
}

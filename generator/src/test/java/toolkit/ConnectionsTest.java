package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on connections counts evidence that topics share, and draws what its table says. */
class ConnectionsTest {
  @TempDir private Path folder;

  private Document page;

  @BeforeEach
  void build() {
    SiteTest site =
        SiteTest.in(folder)
            .overlay(SiteTest.repository("generator/src/test/resources/golden/pages/small-site"));
    String glazing = site.text("content/themes/glazing.md");
    site.file("content/themes/other.md", glazing.replaceFirst("title: .*", "title: Other things"));
    String kiln = site.text("content/cases/kiln.md");
    site.file(
        "content/cases/kiln.md", kiln.replaceFirst("themes: .*", "themes: [thickness, other]"));
    site.run("build").succeeds();
    page = Jsoup.parse(site.text("site/connections.html"));
  }

  @Test
  void theTableCountsPerReportAndWhatIsShared() {
    assertThat(page.select("tbody th").eachText()).contains("Other things").hasSize(2);
    assertThat(page.select("tbody tr:contains(Other things) td").eachText()).contains("1");
    assertThat(page.select(".connections-table__shares").eachText())
        .allMatch(text -> text.startsWith("1 "))
        .hasSize(2);
  }

  @Test
  void thePictureSaysNoMoreThanTheTable() {
    assertThat(page.select(".connections").attr("aria-hidden")).isEqualTo("true");
    assertThat(page.select(".connections a").eachAttr("tabindex")).containsOnly("-1");
    assertThat(page.select(".connections a").eachAttr("href"))
        .containsExactlyInAnyOrderElementsOf(page.select("tbody th a").eachAttr("href"));
    assertThat(page.select(".connections__arc")).hasSize(1);
  }
}

package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toolkit.SiteTest;

/** Titles and texts that look like HTML stay text in all that is put together in the browser. */
class HostileTitleTest {
  private static final String HTML = "<img src=x onerror=\"document.title='run'\">";
  private static final String ENTRY =
      """
      ---
      title: '%1$s %2$s'
      summary: '%1$s a summary.'
      owner: editor
      reviewed: 2026-01-31
      review-due: 2027-01-31
      place: '%1$s'
      dates: '2019'
      sector: mixed
      problem: There was no kiln.
      done: They built one.
      impact: described
      measured-by: unclear
      comparison: no
      caveats: [{text: '%1$s a doubt'}]
      sources: [{id: kilns, locator: '%1$s'}]
      ---
      """;

  @TempDir static Path folder;
  @AutoClose private static Browser browser;
  private static String start;

  @BeforeAll
  static void build() {
    SiteTest site =
        SiteTest.in(folder)
            .overlay(
                "content",
                SiteTest.repository(
                    "generator/src/test/resources/golden/pages/small-site/content"));
    String html = HTML.replace("'", "''");
    for (String name : List.of("one", "two")) {
      site.file("content/cases/" + name + ".md", ENTRY.formatted(html, name));
    }
    site.run("build").succeeds();
    start = folder.resolve("site").toUri().toString();
    browser = Browser.start();
    browser.resize(1280, 900);
  }

  @Test
  void inAPaper() {
    browser.open(start + "paper.html?ids=case/one,case/two");
    browser.waitFor("document.querySelectorAll('#paper-document h4').length === 2");
    staysText("#paper-document");
    staysText("#paper-list");
  }

  @Test
  void inAComparison() {
    browser.open(start + "compare.html?ids=case/one,case/two");
    browser.waitFor("document.querySelectorAll('.compare thead th').length === 2");
    staysText("#compare-table");
    staysText("#compare-chosen");
  }

  private static void staysText(String part) {
    assertThat(browser.text(part)).contains(HTML + " one", HTML + " two");
    assertThat(browser.run("return document.querySelectorAll('main img, [onerror]').length"))
        .isEqualTo(0L);
    assertThat((String) browser.run("return document.title")).isNotEqualTo("run");
    assertThat(browser.complaints()).isEmpty();
  }
}

package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What pages and files say to programs: reference managers, search engines, feed readers. */
class MetadataTest {
  private static final String ADDRESS = "https://example.org/a/";

  @TempDir private Path folder;

  private SiteTest site(String golden) {
    SiteTest site =
        SiteTest.in(folder)
            .overlay(SiteTest.repository("generator/src/test/resources/golden/pages/" + golden));
    site.run("build").succeeds();
    return site;
  }

  private static org.w3c.dom.Document xml(SiteTest site, String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(site.text("site/" + path))));
  }

  private static List<String> texts(org.w3c.dom.Document xml, String namespace, String name) {
    List<String> texts = new ArrayList<>();
    NodeList nodes = xml.getElementsByTagNameNS(namespace, name);
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static Document page(SiteTest site, String path) {
    return Jsoup.parse(site.text("site/" + path));
  }

  private static List<String> meta(Document page, String name) {
    return page.select("head meta[name=" + name + "]").eachAttr("content");
  }

  @Test
  void theSitemapListsEveryPageThatSearchEnginesShouldFind() throws Exception {
    SiteTest site = site("with-address");
    List<String> pages =
        site.files("site").keySet().stream()
            .filter(path -> path.endsWith(".html"))
            .filter(path -> !path.matches("(404|search|check-search|style-guide)\\.html"))
            .map(path -> ADDRESS + path)
            .toList();
    assertThat(
            texts(xml(site, "sitemap.xml"), "http://www.sitemaps.org/schemas/sitemap/0.9", "loc"))
        .containsExactlyInAnyOrderElementsOf(pages);
  }

  @Test
  void theFeedIsWholeAndNewestFirst() throws Exception {
    String atom = "http://www.w3.org/2005/Atom";
    org.w3c.dom.Document feed = xml(site("with-address"), "feed.xml");
    List<String> updated = texts(feed, atom, "updated");
    assertThat(updated.get(0)).isEqualTo(updated.get(1));
    assertThat(updated.subList(1, updated.size()))
        .isSortedAccordingTo(java.util.Comparator.reverseOrder())
        .allMatch(moment -> moment.matches("\\d{4}-\\d\\d-\\d\\dT12:00:00Z"));
    assertThat(texts(feed, atom, "id"))
        .doesNotHaveDuplicates()
        .allMatch(i -> i.startsWith(ADDRESS));
    assertThat(texts(feed, atom, "title")).contains("Raku \"firing\" & </script>");
    assertThat(texts(feed, atom, "rights"))
        .containsExactly("Independent. Not endorsed by anybody.");
  }

  @Test
  void theDescriptionOfTheSearchKeepsToItsFormat() throws Exception {
    String namespace = "http://a9.com/-/spec/opensearch/1.1/";
    org.w3c.dom.Document xml = xml(site("with-address"), "opensearch.xml");
    assertThat(texts(xml, namespace, "ShortName"))
        .allMatch(name -> name.length() <= 16)
        .containsExactly("A small site &");
    Element url =
        Jsoup.parse(folder.resolve("site/opensearch.xml").toFile()).selectFirst("Url, url");
    assertThat(url.attr("template")).isEqualTo(ADDRESS + "search.html?q={searchTerms}");
  }

  @Test
  void withoutAnAddressThereIsNothingThatNeedsOne() {
    SiteTest site = site("small-site");
    assertThat(site.files("site").keySet()).noneMatch(path -> path.endsWith(".xml"));
    assertThat(page(site, "cases/kiln.html").select("link[rel=search], link[rel=alternate]"))
        .isEmpty();
  }

  @Test
  void pagesLeadToTheFeedAndTheSearchFromWhereverTheyLie() {
    Document page = page(site("with-address"), "sources/kilns.html");
    assertThat(page.select("link[rel=alternate]").attr("href")).isEqualTo("../feed.xml");
    assertThat(page.select("link[rel=search]").attr("href")).isEqualTo("../opensearch.xml");
  }

  @Test
  void thePageOfASourceIsTheSourceToReferenceManagers() {
    Document page = page(site("small-site"), "sources/kilns.html");
    assertThat(meta(page, "DC.type")).containsExactly("report");
    assertThat(meta(page, "citation_title")).containsExactly("A report on kilns");
    assertThat(meta(page, "citation_author")).containsExactly("A. Potter");
  }

  @Test
  void anyOtherPageIsAWebPageOfTheSite() {
    Document page = page(site("small-site"), "cases/kiln.html");
    assertThat(meta(page, "DC.type")).containsExactly("webpage");
    assertThat(meta(page, "DC.title")).containsExactly("The village kiln");
    assertThat(meta(page, "DC.publisher")).containsExactly("A small site");
    assertThat(meta(page, "DC.date")).containsExactly("2026-01-31");
    assertThat(meta(page, "citation_title")).isEmpty();
    assertThat(page.select("meta[property=og:site_name]").attr("content"))
        .isEqualTo("A small site");
  }

  @Test
  void dataForSearchEnginesCannotLeaveItsElement() {
    SiteTest site = site("with-address");
    Element data = page(site, "terms/raku.html").selectFirst("script[type=application/ld+json]");
    assertThat(data.data())
        .contains("\"@type\":\"DefinedTerm\"", "Raku \\\"firing\\\" & \\u003c/script\\u003e")
        .endsWith("}");
    site.run("check").succeeds();
  }
}

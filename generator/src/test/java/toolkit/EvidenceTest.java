package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toolkit.entry.EntryId;
import toolkit.graph.Edge;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.graph.Support;
import toolkit.graph.Trail;
import toolkit.graph.Trails;

/** What the graph derives from a small site: backlinks, trails, and how much stands behind. */
class EvidenceTest {
  @TempDir private Path folder;

  private SiteTest site() {
    return SiteTest.in(folder)
        .overlay(SiteTest.repository("generator/src/test/resources/golden/pages/small-site"));
  }

  private SiteGraph graph(SiteTest site) {
    return new Build(
            new BuildOptions(
                site.root().resolve("content"),
                site.root().resolve("templates"),
                site.root().resolve("site"),
                site.root().resolve("toolkit.yaml"),
                site.root().resolve(".toolkit-cache")),
            Progress.silent())
        .graph();
  }

  private static EntryId id(String text) {
    return EntryId.parse(text).orElseThrow();
  }

  private static List<String> ids(List<? extends Entry> entries) {
    return entries.stream().map(entry -> entry.id().toString()).toList();
  }

  @Test
  void aTrailLeadsFromTheActionOverThemesToQuotesCasesAndPlaces() {
    SiteGraph graph = graph(site());
    Trail trail = Trails.of(graph.get(id("recommendation/thin")), graph);
    assertThat(trail.steps()).hasSize(1);
    Trail.Step step = trail.steps().get(0);
    assertThat(step.theme().id()).isEqualTo(id("theme/thickness"));
    assertThat(ids(step.named())).containsExactly("quote/it-runs");
    assertThat(ids(step.further())).containsExactly("case/kiln");
    assertThat(trail.direct()).isEmpty();
    assertThat(trail.sources())
        .extracting(origin -> origin.source().id() + " " + origin.locators())
        .containsExactly("source/kilns [2 Kilns]");
  }

  @Test
  void aTopicGathersWhatStandsUnderItsThemes() {
    SiteGraph graph = graph(site());
    Trail trail = Trails.of(graph.get(id("theme/glazing")), graph);
    assertThat(ids(trail.steps().get(0).further())).containsExactly("quote/it-runs", "case/kiln");
  }

  @Test
  void backlinksComeFromFieldsAndProse() {
    SiteGraph graph = graph(site());
    assertThat(graph.linksTo(id("case/kiln")))
        .extracting(edge -> edge.from() + " " + edge.kind())
        .containsExactly("recommendation/thin LINK");
    assertThat(graph.linksTo(id("quote/it-runs")))
        .extracting(Edge::kind)
        .containsExactlyInAnyOrder(Edge.Kind.EVIDENCE, Edge.Kind.EMBED, Edge.Kind.EMBED);
  }

  @Test
  void twoTextsOfOneFamilyCountOnce() {
    SiteTest site = site();
    String kilns = site.text("content/sources/kilns.md");
    site.file("content/sources/again.md", kilns.replace("A report on kilns", "A page on kilns"));
    cite(site, "again");
    assertThat(support(site).families()).containsExactly("kilns");
    assertThat(support(site).sources()).hasSize(2);
  }

  @Test
  void aReviewOfOthersWorkIsNoStudyOfItsOwn() {
    SiteTest site = site();
    String kilns = site.text("content/sources/kilns.md");
    site.file(
        "content/sources/review.md",
        kilns
            .replace("family: kilns", "family: review")
            .replace("gathered-data: yes", "gathered-data: no"));
    cite(site, "review");
    assertThat(support(site).families()).containsExactly("kilns");
  }

  private static void cite(SiteTest site, String source) {
    String path = "content/recommendations/thin.md";
    String text = site.text(path);
    site.file(
        path,
        text.replace(
            "origin: toolkit", "sources: [{id: " + source + ", locator: \"1\"}]\norigin: report"));
  }

  private Support support(SiteTest site) {
    SiteGraph graph = graph(site);
    return Trails.supportOf(graph.get(id("recommendation/thin")), graph);
  }

  @Test
  void quotesAndTermsBorrowTheirDates() {
    SiteGraph graph = graph(site());
    assertThat(graph.get(id("quote/it-runs")).common().reviewed())
        .isEqualTo(graph.get(id("source/kilns")).common().reviewed())
        .isPresent();
  }
}

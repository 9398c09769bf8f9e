package toolkit.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import toolkit.SiteTest;
import toolkit.config.ConfigReader;
import toolkit.config.SiteConfig;
import toolkit.graph.Work;
import toolkit.read.ContentReader;
import toolkit.source.Problems;
import toolkit.source.SourceFile;

/**
 * References come out as the styles want them. The vectors are what citeproc-js, the reference
 * processor, makes of the unchanged styles in en-GB.
 */
class CitationsTest {
  private static final Path VECTORS =
      SiteTest.repository("generator/src/test/resources/vectors/citations");
  private static final Map<String, Work> WORKS = works();
  private static final Citations CITATIONS = new Citations(Map.of());

  private static Map<String, Work> works() {
    Path settings = SiteTest.repository("generator/src/test/resources/golden/toolkit.yaml");
    Problems problems = new Problems();
    try {
      SiteConfig config =
          ConfigReader.read(new SourceFile("toolkit.yaml", Files.readString(settings)), problems);
      return ContentReader.read(VECTORS, "vectors", config, problems).works().list().stream()
          .collect(
              Collectors.toMap(
                  work -> work.id(),
                  work -> new Work(work.id(), work.fields()),
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<String> vectors() throws IOException {
    return Files.readAllLines(VECTORS.resolve("expected.tsv")).stream();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void referencesComeOutAsTheReferenceProcessorWritesThem(String line) {
    String[] parts = line.split("\t");
    CitationStyle style =
        Stream.of(CitationStyle.values())
            .filter(s -> s.file().equals(parts[1] + ".csl"))
            .findFirst()
            .orElseThrow();
    // Where ours differs, the line gives it, and why.
    assertThat(marked(CITATIONS.format(WORKS.get(parts[0]).csl(), style)))
        .isEqualTo(parts.length > 3 ? parts[3] : parts[2]);
  }

  /** Italics as tags, so that vectors can be read. */
  private static String marked(Formatted formatted) {
    return formatted.runs().stream()
        .map(run -> run.italic() ? "<i>" + run.text() + "</i>" : run.text())
        .collect(Collectors.joining());
  }

  @Test
  void anArticleWhoseVolumeIsNotKnownIsNoPreprint() {
    Map<String, Object> article = new LinkedHashMap<>(WORKS.get("article").csl());
    article.keySet().removeAll(List.of("volume", "issue", "page", "DOI"));
    for (CitationStyle style : CitationStyle.values()) {
      assertThat(CITATIONS.format(article, style).text())
          .contains("BMJ")
          .doesNotContainIgnoringCase("preprint");
    }
  }

  @Test
  void addressesAndDoisAreLinks() {
    assertThat(links(CITATIONS.format(WORKS.get("article").csl(), CitationStyle.HARVARD)))
        .containsExactly(
            "https://doi.org/10.1000/pots.12(3)_a https://doi.org/10.1000/pots.12(3)_a");
    assertThat(links(CITATIONS.format(WORKS.get("report").csl(), CitationStyle.APA)))
        .containsExactly("https://example.org/a_b?c=d&e=f https://example.org/a_b?c=d&e=f");
  }

  private static List<String> links(Formatted formatted) {
    return formatted.runs().stream()
        .filter(run -> !run.href().isEmpty())
        .map(run -> run.href() + " " + run.text())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Wigan Deal",
        "Who has time?",
        "“Who has time?”",
        "What the reports say: time",
        "And so on…",
        "Stop!",
        "A title with a point.",
        "Ends, in a comma,",
        "BMJ",
        "Ümläute & <b>marks</b>"
      })
  void aPatternGivesThePageWhatFormattingItAloneWould(String title) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("type", "webpage");
    page.put("author", List.of(Map.of("literal", "The toolkit")));
    page.put("issued", Map.of("date-parts", List.of(List.of(2026, 11, 21))));
    Map<String, Object> whole = new LinkedHashMap<>(page);
    whole.put("title", title);
    for (CitationStyle style : CitationStyle.values()) {
      assertThat(CITATIONS.format(page, title, "", style).text())
          .as(style.label())
          .isEqualTo(CITATIONS.format(whole, style).text());
    }
    whole.put("URL", "https://example.org/a?b=c");
    for (CitationStyle style : CitationStyle.values()) {
      assertThat(CITATIONS.format(page, title, "https://example.org/a?b=c", style))
          .as(style.label())
          .isEqualTo(CITATIONS.format(whole, style));
    }
  }

  @Test
  void whatIsKnownIsNotFormattedAgain() {
    Citations first = new Citations(Map.of());
    Map<String, Object> book = WORKS.get("book").csl();
    Formatted formatted = first.format(book, CitationStyle.APA);
    assertThat(first.anyNew()).isTrue();

    Citations second = new Citations(first.used());
    assertThat(second.format(book, CitationStyle.APA)).isEqualTo(formatted);
    assertThat(second.anyNew()).isFalse();
    assertThat(second.used()).isEqualTo(first.used());

    second.format(WORKS.get("thesis").csl(), CitationStyle.APA);
    assertThat(second.anyNew()).isTrue();
  }

  @Test
  void whatLooksLikeMarkupStaysText() {
    Map<String, Object> csl = new LinkedHashMap<>(WORKS.get("book").csl());
    csl.put("title", "<script>alert(1)</script> & \u0001\u0003x\u0004y\u0005");
    assertThat(CITATIONS.format(csl, CitationStyle.HARVARD).runs())
        .allSatisfy(run -> assertThat(run.href()).isEmpty())
        .extracting(Formatted.Run::text)
        .anyMatch(text -> text.startsWith("<script>alert(1)</script> & "));
  }
}

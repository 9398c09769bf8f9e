package toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  private static final List<SearchDocument> DOCUMENTS =
      List.of(
          entry("case/frome", "Frome", "Kindness in a market town, with no effect on costs."),
          entry("case/wigan", "The Wigan Deal", "An effect on council costs."),
          entry("theme/trust", "Trust", "People trust people they know."));

  private static SearchDocument entry(String id, String title, String text) {
    return SearchDocument.of(id, "case", title, id + ".html", "", text);
  }

  private static List<String> ids(SearchHits hits) {
    return hits.hits().stream().map(SearchHit::id).toList();
  }

  private static SearchHits ask(String query) throws IOException {
    try (SearchIndex index = SearchIndex.build(DOCUMENTS)) {
      return index.search(query, 0, 10);
    }
  }

  @Test
  void anyWordFindsAndMoreWordsRankHigher() throws IOException {
    assertThat(ids(ask("no effect"))).containsExactly("case/frome", "case/wigan");
  }

  @Test
  void aWordInTheTitleOutranksTheSameWordInTheText() throws IOException {
    assertThat(ids(ask("trusting wigan people"))).startsWith("theme/trust");
  }

  @Test
  void plusMakesAWordRequired() throws IOException {
    assertThat(ids(ask("costs +council"))).containsExactly("case/wigan");
    assertThat(ask("costs +unheard").total()).isZero();
  }

  @Test
  void anyTextIsAQuery() throws IOException {
    for (String text : List.of("", " ", "+", "\"", "\uD800", "a:b", "* ? ~ ^ ( ) [ ] { } \\ /")) {
      assertThat(ask(text).total()).as(text).isBetween(0L, 3L);
    }
    assertThat(ask("effect ".repeat(5000)).total()).isEqualTo(2);
  }

  @Test
  void offsetAndLimitCutTheListButNotTheTotal() throws IOException {
    try (SearchIndex index = SearchIndex.build(DOCUMENTS)) {
      assertThat(ids(index.search("effect", 1, 1))).containsExactly("case/frome");
      assertThat(index.search("effect", 0, 0)).isEqualTo(new SearchHits(2, List.of()));
      assertThat(index.search("effect", 99, 10)).isEqualTo(new SearchHits(2, List.of()));
      assertThat(index.search("effect", 0, Integer.MAX_VALUE).hits()).hasSize(2);
    }
  }

  @Test
  void anEmptyIndexAnswersAndIsExported() throws IOException {
    try (SearchIndex index = SearchIndex.build(List.of())) {
      assertThat(index.search("effect", 0, 10)).isEqualTo(SearchHits.NONE);
      assertThat(SearchPack.export(index).get(0).path()).startsWith("search/root-");
    }
  }

  @Test
  void aWrittenIndexGivesTheSameAnswersAndTheSamePack(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("left-over"), "of an older index");
    try (SearchIndex index = SearchIndex.build(DOCUMENTS)) {
      index.writeTo(folder);
      try (SearchIndex opened = SearchIndex.open(folder)) {
        assertThat(opened.search("no effect", 0, 10)).isEqualTo(index.search("no effect", 0, 10));
        assertThat(SearchPack.export(opened)).isEqualTo(SearchPack.export(index));
      }
    }
  }

  @Test
  void theSameDocumentsGiveTheSamePack() throws IOException {
    try (SearchIndex first = SearchIndex.build(DOCUMENTS);
        SearchIndex second = SearchIndex.build(DOCUMENTS)) {
      assertThat(SearchPack.export(first)).isEqualTo(SearchPack.export(second));
    }
  }

  @Test
  void luceneSaysNothing() throws IOException {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      ask("effect");
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}

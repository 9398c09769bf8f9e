package toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HyphenSpellingsTest {
  private static SearchDocument entry(String id, String text) {
    return SearchDocument.of("case/" + id, "case", "Entry " + id, id + ".html", "", text);
  }

  @Test
  void aWordWrittenBothWaysIsFoundBothWays() throws IOException {
    List<SearchDocument> documents =
        List.of(
            entry("a", "Well-being talks by e-mail, face-to-face or on a state-of-the-art line."),
            entry("b", "A wellbeing board. Emails. A co-operative. Burn-out, burnout."),
            entry("c", "Nothing of the kind."));
    try (SearchIndex index =
        SearchIndex.build(documents, List.of(List.of("burnout", "burn out")))) {
      assertThat(index.synonyms())
          .containsExactly(List.of("burnout", "burn out"), List.of("wellbeing", "well being"));
      for (String query : List.of("wellbeing", "well-being", "well being")) {
        assertThat(index.search(query, 0, 10).hits())
            .as(query)
            .extracting(SearchHit::id)
            .contains("case/a", "case/b")
            .doesNotContain("case/c");
      }
      assertThat(index.search("wellbeing ~\"well being\"", 0, 10).total()).isEqualTo(1);
    }
  }

  @Test
  void ofSeveralFormsOneIsEnough() throws IOException {
    List<SearchDocument> documents =
        List.of(entry("a", "E-mail, e-mails"), entry("b", "Email, emails"));
    try (SearchIndex index = SearchIndex.build(documents)) {
      assertThat(index.synonyms()).containsExactly(List.of("email", "e mail"));
    }
  }
}

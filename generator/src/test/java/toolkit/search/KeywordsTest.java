package toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeywordsTest {
  /** Twenty that say "keep", five of them "matters"; what is named and what is only mentioned. */
  private static Map<String, List<String>> keywords() {
    List<SearchDocument> entries = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String text = "Keep going. " + (i < 5 ? "It matters. " : "") + (i == 3 ? "So matters." : "");
      entries.add(entry("quote/" + i, "Voice", text));
    }
    entries.add(entry("case/deal", "The Deal", "The council and the kitchen: keep to them."));
    entries.add(entry("case/tea", "Tea", "In the kitchen. Once."));
    entries.add(entry("term/keep", "Keep", "A tower."));
    entries.add(entry("recommendation/diary", "Keep quiet time in your own diary", ""));
    try (SearchIndex index = SearchIndex.build(entries)) {
      return index.keywords().stream().collect(Collectors.toMap(Keyword::word, Keyword::ids));
    }
  }

  private static SearchDocument entry(String id, String title, String text) {
    return SearchDocument.of(id, id.replaceFirst("/.*", ""), title, id + ".html", "", text);
  }

  @Test
  void aRareWordLeadsToAllThatSayIt() {
    assertThat(keywords()).containsEntry("kitchen", List.of("case/deal", "case/tea"));
  }

  @Test
  void aWordThatOneEntryMentionsIsNotListedUnlessItIsInTheTitle() {
    assertThat(keywords()).doesNotContainKeys("council", "tower", "once").containsKey("deal");
  }

  @Test
  void aMoreCommonWordLeadsToThoseThatSayItTwice() {
    assertThat(keywords()).containsEntry("matters", List.of("quote/3"));
  }

  @Test
  void aWordThatManySayLeadsOnlyToWhatIsCalledByIt() {
    assertThat(keywords()).containsEntry("keep", List.of("term/keep")).doesNotContainKey("going");
  }
}

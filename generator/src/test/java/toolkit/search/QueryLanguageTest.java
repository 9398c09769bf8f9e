package toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QueryLanguageTest {
  private static SearchIndex index;

  @BeforeAll
  static void build() {
    List<SearchDocument> documents =
        List.of(
            SearchDocument.of("case/a", "case", "Home teams", "a.html", "", "Working from home.")
                .withFacets(Map.of("topic", List.of("theme/remote-work"))),
            SearchDocument.of("case/b", "case", "Costs", "b.html", "", "WFH costs 1,000 pounds.")
                .withOtherNames(List.of("Spending")),
            SearchDocument.of("theme/c", "theme", "Organisation", "c.html", "", "From work to home")
                .withQuotation("It had no effect."),
            SearchDocument.of("term/d", "term", "Behaviour", "d.html", "", "Café manners"));
    index =
        SearchIndex.build(
            documents,
            List.of(List.of("WFH", "working from home", "telework")),
            Map.of(
                "type", Map.of("case", List.of("Example", "Examples", "case study")),
                "topic", Map.of("theme/remote-work", List.of("Working at a distance"))));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static List<String> found(String query) {
    return index.search(query, 0, 10).hits().stream().map(SearchHit::id).sorted().toList();
  }

  @Test
  void quotedWordsStandInARowAsWritten() {
    assertThat(found("\"from home\"")).containsExactly("case/a");
    assertThat(found("“from home”")).containsExactly("case/a");
    assertThat(found("\"no effect\"")).containsExactly("theme/c");
    assertThat(found("\"effects\"")).isEmpty();
    assertThat(found("\"not closed home")).isEmpty();
  }

  @Test
  void aMinusLeavesOut() {
    assertThat(found("home -teams")).containsExactly("theme/c");
    assertThat(found("home -\"from home\"")).containsExactly("theme/c");
    assertThat(found("home -type:theme")).containsExactly("case/a");
    assertThat(found("-home")).isEmpty();
  }

  @Test
  void aFieldNarrows() {
    assertThat(found("title:home")).containsExactly("case/a");
    assertThat(found("title:\"home teams\"")).containsExactly("case/a");
    assertThat(found("name:spending")).containsExactly("case/b");
    assertThat(found("Type:Theme")).containsExactly("theme/c");
    assertThat(found("home topic:remote-work")).containsExactly("case/a");
    assertThat(found("home topic:theme/remote-work")).containsExactly("case/a");
    assertThat(found("unknown:home")).containsExactly("case/a", "theme/c");
  }

  @Test
  void aValueIsKnownByItsNamesAndByTheirWords() {
    for (String asked : List.of("case", "CASE", "example", "examples", "\"case study\"", "study")) {
      assertThat(found("type:" + asked)).as(asked).containsExactly("case/a", "case/b");
    }
    assertThat(found("kind:example costs")).containsExactly("case/b");
    assertThat(found("topic:distance")).containsExactly("case/a");
    assertThat(found("topic:zebra")).isEmpty();
    assertThat(found("home -topic:zebra")).containsExactly("case/a", "theme/c");
  }

  @Test
  void oneOfSeveralValuesIsEnoughUnlessTheyAreRequired() {
    assertThat(found("type:theme type:term")).containsExactly("term/d", "theme/c");
    assertThat(found("+type:theme +type:term")).isEmpty();
    assertThat(found("type:case topic:distance")).containsExactly("case/a");
  }

  @Test
  void aWordCanBeTakenExactlyAsItIs() {
    assertThat(found("=teams")).containsExactly("case/a");
    assertThat(found("=team")).isEmpty();
    assertThat(found("=wfh")).containsExactly("case/b");
    assertThat(found("=organization")).isEmpty();
    assertThat(found("=organsiation =costs")).containsExactly("case/b");
    assertThat(found("costs =\"from home\"")).containsExactly("case/a", "case/b");
  }

  @Test
  void whatTheSearchAddedCanBeLeftOut() {
    assertThat(found("wfh ~\"working from home\"")).containsExactly("case/b");
    assertThat(found("wfh ~telework")).containsExactly("case/a", "case/b");
    assertThat(found("organsiation ~organisation")).isEmpty();
    assertThat(found("~organisation")).isEmpty();
    assertThat(found("~1,000")).as("about a thousand").containsExactly("case/b");
  }

  @Test
  void whatWasUnderstoodIsSaid() {
    assertThat(said("wfh costs +effect -\"at home\" title:home type:example"))
        .containsExactly(
            "Entries with “wfh” or “costs”, that must have “effect” and “home” in the title,"
                + " without “at home” in this order; type: “Example”.",
            "Also looked for “working from home”, “telework”."
                + " Write ~\"working from home\" to leave that out.");
    assertThat(said("organsiation xyzzyx"))
        .containsExactly(
            "Entries with “organsiation” or “xyzzyx”.",
            "No entry has “organsiation”: showing results for “organisation”."
                + " Write =organsiation to search for just that.",
            "No entry has “xyzzyx”.");
    assertThat(said("work NEAR/2 home behav* =teams -topic:zebra"))
        .containsExactly(
            "Entries with a word that begins with “behav” or “teams” exactly,"
                + " that must have “work” at most 2 words from “home”;"
                + " not topic: “zebra” (there is none).",
            "There is no topic “zebra”; there is topic:remote-work (Working at a distance).");
  }

  @Test
  void whyNothingCanBeFoundIsSaid() {
    for (String query : List.of("", "  ", "\"\" + -", "~organisation", "?!")) {
      assertThat(said(query)).as(query).containsExactly("There is no word in this to look for.");
    }
    assertThat(said("-home"))
        .containsExactly(
            "Entries without “home”. That is only what to leave out: add a word to look for.");
    assertThat(said("-type:example -home"))
        .containsExactly(
            "Entries without “home”; not type: “Example”."
                + " That is only what to leave out: add a word to look for.");
    assertThat(said("-home type:theme")).containsExactly("Entries without “home”; type: “theme”.");
  }

  @Test
  void whoAsksForAValueThatThereIsNotIsToldWhichThereAre() {
    assertThat(said("type:nonsense").get(1))
        .isEqualTo(
            "There is no type “nonsense”; there are type:case (Example), type:term, type:theme.");
    assertThat(said("type:thmee").get(1))
        .as("the nearest first")
        .isEqualTo(
            "There is no type “thmee”; there are type:theme, type:case (Example), type:term.");
    assertThat(said("type:a type:b type:c type:d type:a")).hasSize(4);
    assertThat(said("type:" + "x".repeat(10_000)).get(1)).hasSizeLessThan(200);
  }

  private static List<String> said(String query) {
    return index.read(query).sentences();
  }

  @Test
  void nearCountsWordsInBothDirections() {
    assertThat(found("work NEAR/2 home")).containsExactly("theme/c");
    assertThat(found("home NEAR/2 work")).containsExactly("theme/c");
    assertThat(found("work NEAR/1 home")).isEmpty();
  }

  @Test
  void slipsFindWhatWasMeantButNotInNumbersOrQuotes() {
    assertThat(found("organsiation")).containsExactly("theme/c");
    assertThat(found("\"organsiation\"")).isEmpty();
    assertThat(found("1001")).isEmpty();
    assertThat(found("cots")).containsExactly("case/b");
  }

  @Test
  void otherNamesAreLookedForTooUnlessTheWordsAreRequired() {
    assertThat(found("wfh")).containsExactly("case/a", "case/b");
    assertThat(found("+wfh")).containsExactly("case/b");
    assertThat(found("working from home")).contains("case/b");
    assertThat(found("working +from home")).doesNotContain("case/b");
  }

  @Test
  void theBeginningOfAWordFindsTheWhole() {
    assertThat(found("behav*")).containsExactly("term/d");
    assertThat(found("+behav* home")).containsExactly("term/d");
    assertThat(found("zzz*")).isEmpty();
  }

  @Test
  void spellingsThatMeanTheSameFindEachOther() {
    assertThat(found("organization")).containsExactly("theme/c");
    assertThat(found("behavior")).containsExactly("term/d");
    assertThat(found("cafe")).containsExactly("term/d");
    assertThat(found("1000")).containsExactly("case/b");
  }
}

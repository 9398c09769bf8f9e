package toolkit.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MistypedTitleTest {
  @Test
  void theLongestWordHasOneSlip() {
    assertThat(MistypedTitle.of("The “Wigan Deal”", 0)).contains("The Wian Deal");
    assertThat(MistypedTitle.of("The “Wigan Deal”", 1)).contains("The Wiggan Deal");
    assertThat(MistypedTitle.of("The “Wigan Deal”", 2)).contains("The Wihan Deal");
    assertThat(MistypedTitle.of("The “Wigan Deal”", 3)).contains("The Wgian Deal");
  }

  @Test
  void equalNeighboursAreNotSwapped() {
    assertThat(MistypedTitle.of("Agree", 3)).contains("Argee");
  }

  @Test
  void shortWordsAreLeftAlone() {
    assertThat(MistypedTitle.of("What is WRES", 0)).isEmpty();
    assertThat(MistypedTitle.of("AAR 36000", 0)).isEmpty();
  }
}

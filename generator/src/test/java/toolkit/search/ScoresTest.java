package toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoresTest {
  /** Otherwise a root would carry most of them. */
  @Test
  void theClientIsHardlyEverWrong() {
    int wrong = 0;
    for (int documents = 1; documents < 20_000; documents += 37) {
      for (int frequency = 1; frequency <= documents; frequency += 1 + frequency / 20) {
        wrong += Scores.client(documents, frequency) == Scores.lucene(documents, frequency) ? 0 : 1;
      }
    }
    assertThat(wrong).isLessThan(3);
  }
}

package toolkit.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void endsAtStopsQuestionAndExclamationMarks() {
    assertThat(Sentences.of("It works. Does it? Yes! “Good.” And on."))
        .containsExactly("It works.", "Does it?", "Yes!", "“Good.”", "And on.");
  }

  @Test
  void doesNotEndAtAbbreviationsInitialsNumbersOrBeforeSmallLetters() {
    assertThat(Sentences.of("See e.g. Dr. J. Smith et al. (2021), at 3.5 points. etc. and so on."))
        .containsExactly("See e.g. Dr. J. Smith et al. (2021), at 3.5 points. etc. and so on.");
  }

  @Test
  void endsAtLineBreaks() {
    assertThat(Sentences.of("one\n\ntwo\n")).containsExactly("one", "two");
  }
}

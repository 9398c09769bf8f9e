package toolkit.style;

import java.util.Arrays;
import toolkit.entry.FieldText;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;
import toolkit.source.Sentences;

/** Sentences that lose a reader on a phone. */
final class LongSentences {
  private static final int WORD_LIMIT = 35;
  private static final int WORDS_TO_FIND_IT_BY = 3;

  private LongSentences() {}

  static void check(FieldText text, Problems advice) {
    for (String sentence : Sentences.of(text.text())) {
      String[] words = sentence.split(" ");
      if (words.length > WORD_LIMIT) {
        String beginning = String.join(" ", Arrays.copyOf(words, WORDS_TO_FIND_IT_BY));
        advice.add(
            DiagnosticCode.LONG_SENTENCE,
            TextPlace.of(beginning, text.location()),
            "this sentence has "
                + words.length
                + " words; 25 read well, "
                + WORD_LIMIT
                + " are many",
            "make two of it, or a list");
      }
    }
  }
}

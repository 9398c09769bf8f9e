package toolkit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
  private static List<String> digits(String text) {
    return Figure.inDigits(text).stream().map(FigureTest::shown).toList();
  }

  private static List<String> words(String text) {
    return Figure.inWords(text).stream().map(FigureTest::shown).toList();
  }

  private static String shown(Figure.Found found) {
    return found.figure().value() + found.figure().kind();
  }

  @Test
  void spellingsOfOneFigureAreEqual() {
    assertThat(digits("80% 80 % 80 per cent 80 percent")).containsOnly("80%");
    assertThat(digits("£24m, £24 million and £24,000,000")).containsOnly("24000000£");
    assertThat(digits("13,000 and 13000 and 13 thousand")).containsOnly("13000");
    assertThat(digits("1.50%")).containsExactly("1.5%");
  }

  @Test
  void aRangeSharesItsUnit() {
    assertThat(digits("10–15% or 4 to 6 per cent")).containsExactly("10%", "15%", "4%", "6%");
  }

  @Test
  void namesAreNoFigures() {
    assertThat(digits("Covid-19, A2i, 8c, v1.2.3 and 2019/20"))
        .doesNotContain("19", "2", "8", "20");
  }

  @Test
  void wordsAreCountsToo() {
    assertThat(words("Sixty-eight potters, twelve kilns, twenty per cent"))
        .containsExactly("68", "12", "20%");
  }
}

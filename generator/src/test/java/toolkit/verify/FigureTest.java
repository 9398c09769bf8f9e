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
    assertThat(digits("13,000; 13000; 13 thousand")).containsOnly("13000");
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

  @Test
  void sharesInWordsCount() {
    assertThat(words("fell by half; half of them halved it")).containsExactly("1/2", "1/2", "1/2");
    assertThat(words("a third of the pots, two-thirds of the wood, by three quarters"))
        .contains("1/3", "2/3", "3/4");
    assertThat(words("it helped double the number")).containsExactly("2×");
    assertThat(words("the second half of it, half a year, a third kiln, a quarter ago")).isEmpty();
  }
}

package toolkit.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What can be said of codes without reading them; the browser's half is tested in the browser. */
class CodingTest {
  @Test
  void wideTextNeedsNoEscapesAndHardlyMoreRoom() {
    byte[] bytes = new byte[300_001];
    new Random(1).nextBytes(bytes);
    String text = WideText.of(bytes);
    assertThat(text.length() * 2).isLessThan(bytes.length * 101 / 100);
    assertThat(text.chars()).noneMatch(unit -> unit < 0x5D || (unit >= 0xD800 && unit < 0xE000));
    assertThat(WideText.of(new byte[0])).hasSize(1);
  }

  @Test
  void numbersMustFit() {
    assertThatThrownBy(() -> new BitWriter().bits(4, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BitWriter().below(3, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BitWriter().rising(new int[] {1, 1}, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsCertainTakesNoBits() {
    assertThat(new BitWriter().rising(new int[] {0, 1, 2, 3}, 4).size()).isZero();
    CodeWriter out = new CodeWriter(1);
    int alone = out.symbol(0, 7).toBits().size();
    for (int i = 0; i < 1000; i++) {
      out.symbol(0, 7);
    }
    assertThat(out.toBits().size()).isEqualTo(alone);
  }

  @Test
  void noCodeIsLongerThanItsLengthCanSay() {
    int[] counts = new int[40];
    counts[0] = 1;
    counts[1] = 1;
    for (int i = 2; i < counts.length; i++) {
      counts[i] = counts[i - 1] + counts[i - 2];
    }
    assertThat(Arrays.stream(PrefixCode.of(counts).lengths()))
        .allMatch(length -> length > 0 && length <= 15);
  }

  @Test
  void englishTakesAQuarterOrSo() {
    String text =
        """
        Leaders who meet their staff often, and who listen before they answer, hear of problems while
        these are small. In three of the four trusts that were visited, managers said that a short call
        each morning did more for trust than the monthly newsletter; in the fourth nobody had tried.
        People who work from home say that they miss the corridor: what is said there reaches them last.
        """;
    assertThat(TextCode.of(text).size() / 8).isLessThan(text.length() * 35 / 100);
  }

  /** Ranks are told apart by their lengths: the last length should be full. */
  @Test
  void theListOfCommonWordsIsComplete() {
    CommonWords list = CommonWords.list();
    assertThat(list.entries()).hasSize(2047).doesNotHaveDuplicates();
    for (char sign : "abcdefghijklmnopqrstuvwxyz0123456789'\u2019".toCharArray()) {
      assertThat(list.rank(CommonWords.Kind.WORD, "" + sign)).as("word " + sign).isNotNegative();
      assertThat(list.rank(CommonWords.Kind.PIECE, "" + sign)).as("piece " + sign).isNotNegative();
    }
    assertThat(list.rank(CommonWords.Kind.CAPITAL, "")).isNotNegative();
    assertThat(list.rank(CommonWords.Kind.CAPITALS, "")).isNotNegative();
    assertThat(list.rank(CommonWords.Kind.BETWEEN, "")).isNotNegative();
  }
}

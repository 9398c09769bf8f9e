package toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Where the fields of a body end, and which of its words stands at a position. */
class LayoutTest {
  /** A title of two words, no other names, a summary in two texts, and a rest of three words. */
  private static final int[] POSITIONS = {0, 1, 102, 103, 204, 405, 406, 407};

  @Test
  void saysWhereFieldsEndAndWhichWordStandsWhere() {
    Layout layout = Layout.of(POSITIONS, new int[] {2, 0, 3});
    assertThat(layout.wordsUpTo(0)).isEqualTo(2);
    assertThat(layout.wordsUpTo(1)).isEqualTo(2);
    assertThat(layout.wordsUpTo(2)).isEqualTo(5);
    assertThat(layout.words()).isEqualTo(8);
    assertThat(layout.ordinal(103)).isEqualTo(3);
    assertThat(layout.ordinal(406)).isEqualTo(6);
  }

  @Test
  void aBodyMayBeNothingButItsFieldsOrEmpty() {
    assertThat(Layout.of(new int[] {0, 1}, new int[] {2, 0, 0}).wordsUpTo(2)).isEqualTo(2);
    assertThat(Layout.of(new int[0], new int[3]).wordsUpTo(2)).isZero();
  }

  @Test
  void fieldsEndWhereTextsDo() {
    assertThatThrownBy(() -> Layout.of(POSITIONS, new int[] {1, 0, 0}))
        .isInstanceOf(IllegalStateException.class);
  }
}

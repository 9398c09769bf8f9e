package toolkit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import toolkit.source.SourceFile;

class QuotationTest {
  private static boolean stands(String quotation, String source) {
    SourceText text = SourceText.of(new SourceFile("kilns.txt", source));
    return !text.passages(Quotation.of(quotation)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we don't know how well-fired pots differ",
        "we don’t know\n\nhow  well–fired pots differ",
        "“We don‘t know” how well-\nfired pots dif-\nfer",
        "we **don't** know <em>how</em> well-fired *pots* differ",
        "we don't know¹ how well-fired<sup>12</sup> pots differ",
        "we don't know,70,71 how well-fired pots72 differ",
        "we don't know\n\n37\n how well-fired\nxiv\npots differ",
        "we don't know\n\n<sup>5</sup> A note on kilns, 2009.\n\nhow well-fired pots di\uFB00er",
        "we don't know how [well-fired](https://kilns.example/a_(b)) pots differ",
      })
  void layoutMakesNoDifference(String source) {
    assertThat(stands("We don’t know how well-fired pots differ", "Before. " + source + ". After."))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we never know how well-fired pots differ",
        "we don't know well-fired pots differ",
        "we don't know how very well-fired pots differ",
        "we don't know how well-fired pots differed",
        "we don't know how wellfired pots differ",
      })
  void everyWordCounts(String source) {
    assertThat(stands("We don’t know how well-fired pots differ", source)).isFalse();
  }

  @Test
  void runningHeadsMayFallIn() {
    String head = "\nThe Journal of Kilns 2014\n";
    String source = "one" + head + "two" + head + "three four" + head + "five" + head + "six seven";
    assertThat(stands("three four five six", source)).isTrue();
  }

  @Test
  void cutsJoinPartsInOrderAndNear() {
    assertThat(stands("the fire […] went out", "the fire that we had lit went out")).isTrue();
    assertThat(stands("went out […] the fire", "the fire that we had lit went out")).isFalse();
    String far = Stream.generate(() -> "word").limit(500).collect(Collectors.joining(" "));
    assertThat(stands("the fire […] went out", "the fire " + far + " went out")).isFalse();
  }

  @Test
  void insertionsStandForAFewWords() {
    assertThat(stands("[My boss] lit the fire", "she lit the fire")).isTrue();
    assertThat(stands("I heard [her] say so", "I heard old Mrs Kiln say so")).isTrue();
    assertThat(stands("[T]he kiln[s] burn", "now the kiln burn")).isTrue();
    assertThat(stands("that [is] probably it", "that [is] probably it")).isTrue();
  }

  @Test
  void numbersKeepTheirPoint() {
    assertThat(stands("it rose by 1.5% to 25,000", "it rose by 1.5% to 25000")).isTrue();
    assertThat(stands("it rose by 15%", "it rose by 1.5%")).isFalse();
  }
}

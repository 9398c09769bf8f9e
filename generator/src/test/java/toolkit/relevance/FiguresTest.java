package toolkit.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class FiguresTest {
  /** Worked out by hand: ranks 1 and 3; 5 and none of the first 100; 11. */
  @Test
  void figuresAreMeansOverTheQuestions() {
    SortedMap<Figure, Double> figures =
        Relevance.figures(List.of(List.of(1, 3), List.of(5, Relevance.NOWHERE), List.of(11)));
    assertThat(figures.get(Figure.SUCCESS_AT_3)).isEqualTo(1 / 3.0);
    assertThat(figures.get(Figure.MEAN_RECIPROCAL_RANK))
        .isCloseTo((1 + 1 / 5.0 + 1 / 11.0) / 3, within(1e-12));
    double two = 1 + 1 / 1.584962500721156;
    double first = (1 + 0.5) / two;
    double second = 1 / 2.584962500721156 / two;
    assertThat(figures.get(Figure.NDCG_AT_10)).isCloseTo((first + second) / 3, within(1e-12));
  }

  @Test
  void withoutQuestionsThereAreNoFigures() {
    assertThat(Relevance.figures(List.of())).isEmpty();
  }
}

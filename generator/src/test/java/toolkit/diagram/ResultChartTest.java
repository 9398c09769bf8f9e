package toolkit.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import toolkit.diagram.ResultChart.Bar;
import toolkit.diagram.ResultChart.Kind;
import toolkit.diagram.ResultChart.Role;
import toolkit.graph.Entry.CaseResult;

/** A chart compares, or it is not drawn. */
class ResultChartTest {
  @Test
  void changesLieOnBothSidesOfNothing() {
    ResultChart chart =
        only(result("", "14% reduction in the pilot area", "28.5% increase elsewhere", ""));
    assertThat(chart.kind()).isEqualTo(Kind.CHANGES);
    assertThat(chart.zero()).isCloseTo(100 * 14 / 42.5, within(0.001));
    assertThat(chart.bars()).extracting(Bar::role).containsExactly(Role.AFTER, Role.COMPARISON);
    assertThat(chart.bars().get(0).start()).isZero();
    assertThat(chart.bars().get(0).length()).isCloseTo(chart.zero(), within(0.001));
    assertThat(chart.bars().get(1).start()).isCloseTo(chart.zero(), within(0.001));
    assertThat(chart.bars().get(1).length()).isCloseTo(100 - chart.zero(), within(0.001));
  }

  @Test
  void levelsBeginAtNothingAndTheLongestFillsTheScale() {
    ResultChart chart = only(result("£50 in 2013", "£40 in 2016", "cost savings of 20%", ""));
    assertThat(chart.kind()).isEqualTo(Kind.LEVELS);
    assertThat(chart.bars())
        .containsExactly(
            new Bar(Role.BEFORE, "", "£50 in 2013", 0, 100),
            new Bar(Role.AFTER, "", "£40 in 2016", 0, 80));
    assertThat(chart.notDrawn()).containsExactly("cost savings of 20%");
  }

  @Test
  void percentagesAreDrawnOnAHundred() {
    assertThat(only(result("", "2% of members", "37% of others", "")).bars())
        .extracting(Bar::length)
        .containsExactly(2.0, 37.0);
  }

  @Test
  void oneFigureAloneIsNoComparison() {
    assertThat(charts(result("", "6.47%", "", "equivalent pay raise"))).isEmpty();
    assertThat(charts(result("35%", "", "", ""))).isEmpty();
  }

  @Test
  void figuresOnDifferentScalesAreNotDrawn() {
    assertThat(charts(result("12 weeks", "3 days", "", ""))).isEmpty();
    assertThat(charts(result("35%", "a 5% fall", "", ""))).isEmpty();
    assertThat(charts(result("worst in the country", "12%", "", ""))).isEmpty();
  }

  @Test
  void sharesOfTheSameWholeStandTogether() {
    List<ResultChart> charts =
        charts(
            result("", "41.8%", "", "share of members"),
            result("", "over 9%", "a 2% rise", "share of members"),
            result("", "68%", "", "share of workers"));
    assertThat(charts).extracting(ResultChart::kind).containsOnly(Kind.SHARES);
    assertThat(charts).extracting(chart -> chart.bars().size()).containsExactly(2, 1);
    assertThat(charts.get(0).bars().get(1))
        .isEqualTo(new Bar(Role.SHARE, "Measure", "over 9%", 0, 9));
    assertThat(charts.get(0).notDrawn()).containsExactly("a 2% rise");
  }

  private static ResultChart only(CaseResult result) {
    assertThat(charts(result)).hasSize(1);
    return charts(result).get(0);
  }

  private static List<ResultChart> charts(CaseResult... results) {
    return ResultChart.of(List.of(results));
  }

  private static CaseResult result(String before, String after, String comparison, String unit) {
    return new CaseResult("Measure", before, after, comparison, unit, "", "");
  }
}

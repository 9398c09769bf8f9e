package toolkit.render;

import java.util.List;
import java.util.Locale;
import toolkit.diagram.ResultChart;
import toolkit.graph.Entry;
import toolkit.render.view.ChartView;

/** The results of examples as pictures. */
final class Charts {
  private Charts() {}

  static List<ChartView> of(Entry.Case found) {
    boolean hasBefore = found.results().stream().anyMatch(result -> !result.before().isEmpty());
    return ResultChart.of(found.results()).stream().map(c -> of(c, hasBefore)).toList();
  }

  private static ChartView of(ResultChart chart, boolean hasBefore) {
    return new ChartView(
        name(chart.kind()),
        chart.title(),
        Wording.chartNote(chart.kind()),
        chart.bars().stream().map(bar -> of(bar, hasBefore)).toList(),
        percent(chart.zero()),
        chart.notDrawn());
  }

  private static ChartView.BarView of(ResultChart.Bar bar, boolean hasBefore) {
    return new ChartView.BarView(
        name(bar.role()),
        bar.label().isEmpty() ? Wording.chartLabel(bar.role(), hasBefore) : bar.label(),
        bar.words(),
        percent(bar.start()),
        percent(bar.length()));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String percent(double hundredths) {
    return String.format(Locale.ROOT, "%.2f%%", hundredths).replace(".00%", "%");
  }
}

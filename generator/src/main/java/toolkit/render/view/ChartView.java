package toolkit.render.view;

import java.util.List;

/**
 * Figures as bars on one scale.
 *
 * @param kind {@code levels}, {@code changes} or {@code shares}
 * @param note how to read the bars, as a sentence
 * @param zero where nothing lies, in per cent of the width
 * @param notDrawn figures that belong here and stand on another scale
 */
public record ChartView(
    String kind,
    String title,
    String note,
    List<BarView> bars,
    String zero,
    List<String> notDrawn) {
  /**
   * One bar.
   *
   * @param role {@code before}, {@code after}, {@code comparison} or {@code share}
   * @param label what it shows
   * @param words the figure as printed
   * @param start where it begins, in per cent of the width
   * @param length how long it is, in per cent of the width
   */
  public record BarView(String role, String label, String words, String start, String length) {}
}

package toolkit.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import toolkit.diagram.Quantity.Scale;
import toolkit.graph.Entry;

/**
 * Figures of an example as bars on one scale. There is a chart only where figures compare: before
 * with after, a group with another, or a share with the whole it is a share of.
 *
 * @param kind what the bars mean
 * @param title what was measured; for shares, what they are shares of
 * @param zero where nothing lies on the scale, in hundredths of its length
 * @param notDrawn figures that belong here and stand on another scale
 */
public record ResultChart(
    Kind kind, String title, List<Bar> bars, double zero, List<String> notDrawn) {
  /** What bars mean. */
  public enum Kind {
    /** How much there was; the scale begins at nothing. */
    LEVELS,
    /** How much more or less there was than before; falls lie to the left, rises to the right. */
    CHANGES,
    /** Parts of a whole, which is the full length. */
    SHARES
  }

  /** Which figure a bar shows. */
  public enum Role {
    BEFORE,
    AFTER,
    COMPARISON,
    SHARE
  }

  /**
   * One bar.
   *
   * @param label for a share, what was measured; else empty
   * @param words the figure as printed
   * @param start where it begins, in hundredths of the scale's length
   * @param length how long it is, in hundredths of the scale's length
   */
  public record Bar(Role role, String label, String words, double start, double length) {}

  /** How an author says that a figure is a part of a whole. */
  private static final String SHARE_OF = "share of ";

  public ResultChart {
    bars = List.copyOf(bars);
    notDrawn = List.copyOf(notDrawn);
  }

  /** The charts for results, in their order; none when nothing compares. */
  public static List<ResultChart> of(List<Entry.CaseResult> results) {
    List<ResultChart> charts = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      List<Entry.CaseResult> shares = sharesFrom(i, results);
      if (shares.isEmpty()) {
        comparison(results.get(i)).ifPresent(charts::add);
      } else {
        charts.add(shares(shares));
        i += shares.size() - 1;
      }
    }
    return charts;
  }

  /** The results, from one on, that are shares of the same whole. */
  private static List<Entry.CaseResult> sharesFrom(int from, List<Entry.CaseResult> results) {
    List<Entry.CaseResult> shares = new ArrayList<>();
    for (Entry.CaseResult result : results.subList(from, results.size())) {
      boolean same = shares.isEmpty() || shares.get(0).unit().equals(result.unit());
      if (!same || !result.unit().startsWith(SHARE_OF) || share(result).isEmpty()) {
        break;
      }
      shares.add(result);
    }
    return shares;
  }

  /** The one share that a result states; not when it compares shares. */
  private static Optional<Figure> share(Entry.CaseResult result) {
    List<Figure> shares =
        figures(result).stream().filter(f -> f.quantity.scale() == Scale.PER_CENT).toList();
    return shares.size() == 1 ? Optional.of(shares.get(0)) : Optional.empty();
  }

  private static ResultChart shares(List<Entry.CaseResult> results) {
    List<Bar> bars = new ArrayList<>();
    List<String> notDrawn = new ArrayList<>();
    for (Entry.CaseResult result : results) {
      Figure figure = share(result).orElseThrow();
      double length = Math.min(100, figure.quantity.value());
      bars.add(new Bar(Role.SHARE, result.measure(), figure.words, 0, length));
      notDrawn.addAll(others(result, List.of(figure)));
    }
    return new ResultChart(Kind.SHARES, results.get(0).unit(), bars, 0, notDrawn);
  }

  /** A chart when at least two figures of a result are on one scale, the outcome among them. */
  private static Optional<ResultChart> comparison(Entry.CaseResult result) {
    List<Figure> figures = figures(result);
    List<Figure> drawn =
        figures.stream()
            .filter(f -> f.role == Role.AFTER)
            .findFirst()
            .map(after -> figures.stream().filter(f -> f.comparesWith(after)).toList())
            .orElse(List.of());
    return drawn.size() < 2
        ? Optional.empty()
        : Optional.of(chart(result.measure(), drawn, others(result, drawn)));
  }

  private static ResultChart chart(String title, List<Figure> figures, List<String> notDrawn) {
    Scale scale = figures.get(0).quantity.scale();
    double lowest = Math.min(0, extreme(figures, Math::min));
    double highest = Math.max(scale == Scale.PER_CENT ? 100 : 0, extreme(figures, Math::max));
    double span = highest == lowest ? 1 : highest - lowest;
    DoubleUnaryOperator place = value -> (value - lowest) / span * 100;
    List<Bar> bars = new ArrayList<>();
    for (Figure figure : figures) {
      double from = place.applyAsDouble(Math.min(0, figure.quantity.value()));
      double to = place.applyAsDouble(Math.max(0, figure.quantity.value()));
      bars.add(new Bar(figure.role, "", figure.words, from, to - from));
    }
    Kind kind = scale == Scale.CHANGE ? Kind.CHANGES : Kind.LEVELS;
    return new ResultChart(kind, title, bars, place.applyAsDouble(0), notDrawn);
  }

  private static double extreme(List<Figure> figures, DoubleBinaryOperator which) {
    return figures.stream().mapToDouble(f -> f.quantity.value()).reduce(which).orElseThrow();
  }

  /** What a result states besides. */
  private static List<String> others(Entry.CaseResult result, List<Figure> drawn) {
    List<String> others = new ArrayList<>();
    for (Role role : List.of(Role.BEFORE, Role.AFTER, Role.COMPARISON)) {
      String words = words(role).apply(result);
      if (!words.isEmpty() && drawn.stream().noneMatch(figure -> figure.role == role)) {
        others.add(words);
      }
    }
    return others;
  }

  private static List<Figure> figures(Entry.CaseResult result) {
    List<Figure> figures = new ArrayList<>();
    for (Role role : List.of(Role.BEFORE, Role.AFTER, Role.COMPARISON)) {
      String words = words(role).apply(result);
      Quantity.in(words).ifPresent(found -> figures.add(new Figure(role, words, found)));
    }
    return figures;
  }

  private static Function<Entry.CaseResult, String> words(Role role) {
    return switch (role) {
      case BEFORE -> Entry.CaseResult::before;
      case AFTER -> Entry.CaseResult::after;
      case COMPARISON -> Entry.CaseResult::comparison;
      case SHARE -> throw new IllegalArgumentException();
    };
  }

  private record Figure(Role role, String words, Quantity quantity) {
    boolean comparesWith(Figure other) {
      return quantity.comparesWith(other.quantity);
    }
  }
}

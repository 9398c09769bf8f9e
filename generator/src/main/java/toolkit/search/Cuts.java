package toolkit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Cuts a row of things into stretches of about the same weight, so that one thing more or less
 * moves few cuts: of the places where a cut may lie, the one is taken that the names of the things
 * say, not their number.
 */
final class Cuts {
  /** How much heavier the stretches get when there are too many. */
  private static final double STEP = 1.05;

  private final List<String> names;
  private final IntUnaryOperator weights;

  /**
   * @param names of the things, each another
   * @param weights of the things by their places
   */
  Cuts(List<String> names, IntUnaryOperator weights) {
    this.names = names;
    this.weights = weights;
  }

  /**
   * The places where stretches begin, the first one among them; none for no things.
   *
   * @param weight what a stretch is to weigh; more when there would be too many
   * @param most how many there may be
   */
  List<Integer> of(int weight, int most) {
    double wanted = weight;
    List<Integer> starts = cut(wanted);
    while (starts.size() > most) {
      wanted *= STEP;
      starts = cut(wanted);
    }
    return starts;
  }

  private List<Integer> cut(double wanted) {
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start < names.size(); start = next(start, wanted)) {
      starts.add(start);
    }
    return starts;
  }

  /** Where the next stretch begins: when this one has three to five quarters of the weight. */
  private int next(int start, double wanted) {
    int best = start;
    long sum = 0;
    for (int i = start; i < names.size(); i++) {
      sum += weights.applyAsInt(i);
      if (sum >= wanted * 1.25) {
        return best > start ? best : Math.max(i, start + 1);
      }
      if (sum >= wanted * 0.75 && (best == start || hash(i + 1) < hash(best))) {
        best = i + 1;
      }
    }
    return names.size();
  }

  private int hash(int place) {
    return place < names.size() ? names.get(place).hashCode() * 0x9E3779B1 : Integer.MAX_VALUE;
  }
}

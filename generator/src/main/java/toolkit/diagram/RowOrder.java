package toolkit.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order of rows in which those that have much in common stand near each other. It begins with
 * the given order and swaps two rows as long as that helps, so that the same input gives the same
 * order.
 */
final class RowOrder {
  /** Beyond this the search would take long, and the picture would be too tall to read. */
  private static final int MOST_ROWS = 60;

  private RowOrder() {}

  /** The numbers of the rows, from top to bottom. */
  static List<Integer> of(int rows, List<ConnectionPicture.Link> links) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, rows).boxed().toList());
    boolean better = rows <= MOST_ROWS;
    while (better) {
      better = false;
      for (int i = 0; i < rows; i++) {
        for (int j = i + 1; j < rows; j++) {
          better |= swapIfBetter(order, i, j, links);
        }
      }
    }
    return List.copyOf(order);
  }

  private static boolean swapIfBetter(
      List<Integer> order, int i, int j, List<ConnectionPicture.Link> links) {
    long before = length(order, links);
    swap(order, i, j);
    if (length(order, links) < before) {
      return true;
    }
    swap(order, i, j);
    return false;
  }

  private static void swap(List<Integer> order, int i, int j) {
    Integer first = order.get(i);
    order.set(i, order.get(j));
    order.set(j, first);
  }

  /** How far apart linked rows stand, each link by its weight. */
  private static long length(List<Integer> order, List<ConnectionPicture.Link> links) {
    int[] position = new int[order.size()];
    for (int i = 0; i < position.length; i++) {
      position[order.get(i)] = i;
    }
    return links.stream()
        .mapToLong(
            link -> (long) link.weight() * Math.abs(position[link.one()] - position[link.other()]))
        .sum();
  }
}

package toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CutsTest {
  private static final int THINGS = 4000;

  private static List<String> names() {
    return IntStream.range(0, THINGS).mapToObj(i -> "case/entry-" + i).toList();
  }

  private static Set<String> beginnings(List<String> names, List<Integer> starts) {
    return starts.stream().map(names::get).collect(Collectors.toSet());
  }

  @Test
  void stretchesAreAboutAsHeavyAsWanted() {
    List<Integer> starts = new Cuts(names(), i -> 10).of(320, 1000);
    assertThat(starts.get(0)).isZero();
    for (int i = 1; i < starts.size(); i++) {
      assertThat((starts.get(i) - starts.get(i - 1)) * 10).isBetween(240, 400);
    }
  }

  @Test
  void thereAreNoMoreThanAllowed() {
    assertThat(new Cuts(names(), i -> 10).of(10, 64)).hasSizeBetween(40, 64);
    assertThat(new Cuts(List.of("a"), i -> 10_000).of(10, 64)).containsExactly(0);
    assertThat(new Cuts(List.of(), i -> 1).of(10, 64)).isEmpty();
  }

  @Test
  void oneThingMoreMovesFewCuts() {
    List<String> names = names();
    Set<String> before = beginnings(names, new Cuts(names, i -> 10).of(320, 1000));
    List<String> more = new ArrayList<>(names);
    more.add(1000, "case/a-new-one");
    Set<String> after = beginnings(more, new Cuts(more, i -> 10).of(320, 1000));
    Set<String> moved = new HashSet<>(after);
    moved.removeAll(before);
    assertThat(moved).hasSizeLessThan(10);
  }

  @Test
  void aHeavyThingStandsAloneWhereItMust() {
    assertThat(new Cuts(List.of("a", "b", "c", "d"), i -> i == 2 ? 1000 : 10).of(20, 10))
        .contains(2, 3);
  }
}

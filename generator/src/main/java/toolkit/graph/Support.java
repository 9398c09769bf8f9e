package toolkit.graph;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How much stands behind an entry, counted by families of sources so that two texts from one study
 * count once.
 *
 * @param sources the sources reached
 * @param families the families among them that gathered data of their own, sorted
 * @param secondHand whether anything is told at second hand
 */
public record Support(List<Entry.Source> sources, SortedSet<String> families, boolean secondHand) {
  public Support {
    sources = List.copyOf(sources);
  }

  /** What stands behind an entry with this trail. */
  static Support of(Entry entry, Trail trail) {
    List<Entry.Source> sources = trail.sources().stream().map(Trail.Origin::source).toList();
    SortedSet<String> families = new TreeSet<>();
    sources.stream()
        .filter(Entry.Source::gatheredData)
        .forEach(source -> families.add(source.family()));
    return new Support(sources, families, isSecondHand(entry));
  }

  private static boolean isSecondHand(Entry entry) {
    return entry.common().sources().stream().anyMatch(citation -> citation.via().isPresent());
  }
}

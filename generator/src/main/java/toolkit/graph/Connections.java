package toolkit.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import toolkit.entry.EntryId;

/**
 * How topics hang together: which reports feed each, and how much of the evidence two of them
 * share. Evidence is what the evidence map counts.
 *
 * @param topics by id
 * @param pairs those that share something; of a pair, the topic whose id comes first is {@code one}
 */
public record Connections(List<Topic> topics, List<Pair> pairs) {
  private static final Comparator<Entry.Theme> BY_ID = Comparator.comparing(Entry.Theme::id);

  public Connections {
    topics = List.copyOf(topics);
    pairs = List.copyOf(pairs);
  }

  /**
   * A topic.
   *
   * @param entries how many it has
   * @param bySource how many of them come from a source; an entry from two counts under each
   */
  public record Topic(Entry.Theme theme, int entries, SortedMap<EntryId, Integer> bySource) {}

  /** Two topics and the number of entries that belong to both. */
  public record Pair(Entry.Theme one, Entry.Theme other, int shared) {}

  /** The connections of all topics. */
  public static Connections of(SiteGraph graph) {
    Map<Entry.Theme, NavigableSet<EntryId>> entries = new TreeMap<>(BY_ID);
    EvidenceMap.of(graph).rows().forEach(row -> entries.put(row.topic(), ids(row)));
    List<Entry.Theme> themes = List.copyOf(entries.keySet());
    List<Topic> topics = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < themes.size(); i++) {
      NavigableSet<EntryId> own = entries.get(themes.get(i));
      topics.add(new Topic(themes.get(i), own.size(), bySource(own, graph)));
      for (Entry.Theme other : themes.subList(i + 1, themes.size())) {
        int shared = (int) entries.get(other).stream().filter(own::contains).count();
        if (shared > 0) {
          pairs.add(new Pair(themes.get(i), other, shared));
        }
      }
    }
    return new Connections(topics, pairs);
  }

  private static NavigableSet<EntryId> ids(EvidenceMap.Row row) {
    NavigableSet<EntryId> ids = new TreeSet<>();
    row.kinds().values().stream().flatMap(Collection::stream).forEach(entry -> ids.add(entry.id()));
    return ids;
  }

  private static SortedMap<EntryId, Integer> bySource(NavigableSet<EntryId> ids, SiteGraph graph) {
    SortedMap<EntryId, Integer> counts = new TreeMap<>();
    for (EntryId id : ids) {
      graph.get(id).common().sources().stream()
          .map(Citation::source)
          .distinct()
          .forEach(source -> counts.merge(source, 1, Integer::sum));
    }
    return counts;
  }
}

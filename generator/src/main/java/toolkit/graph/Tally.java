package toolkit.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The quotes and cases behind an entry, counted. Counts show what the editors chose to include.
 *
 * @param families by family of sources, which quotes and cases come from it
 * @param speakers quotes by the group that speaks: a role, or {@code bands 3-6}; empty for authors
 *     and all others
 * @param settings quotes and cases by setting, their own or their study's; empty where none is
 *     given
 * @param readings quotes by reading
 * @param impacts cases by what is known of their effect
 */
public record Tally(
    SortedMap<String, Family> families,
    SortedMap<String, Integer> speakers,
    SortedMap<String, Integer> settings,
    SortedMap<String, Integer> readings,
    SortedMap<String, Integer> impacts) {
  /** What comes from the sources of one family. */
  public record Family(Set<Entry.Source> sources, List<Entry> items) {}

  static Tally of(Collection<Entry> items, SiteGraph graph) {
    SortedMap<String, Family> families = new TreeMap<>();
    SortedMap<String, Integer> speakers = new TreeMap<>();
    SortedMap<String, Integer> settings = new TreeMap<>();
    SortedMap<String, Integer> readings = new TreeMap<>();
    SortedMap<String, Integer> impacts = new TreeMap<>();
    for (Entry item : items) {
      addFamilies(item, graph, families);
      List<String> where = EvidenceMap.settingsOf(item, graph);
      for (String setting : where.isEmpty() ? List.of(EvidenceMap.NO_SETTING) : where) {
        settings.merge(setting, 1, Integer::sum);
      }
      if (item instanceof Entry.Quote quote) {
        speakers.merge(group(quote), 1, Integer::sum);
        readings.merge(quote.reading(), 1, Integer::sum);
      } else if (item instanceof Entry.Case found) {
        impacts.merge(found.impact(), 1, Integer::sum);
      }
    }
    return new Tally(families, speakers, settings, readings, impacts);
  }

  private static void addFamilies(Entry item, SiteGraph graph, SortedMap<String, Family> families) {
    Set<String> counted = new LinkedHashSet<>();
    for (Citation citation : item.common().sources()) {
      Entry.Source source = graph.get(citation.source(), Entry.Source.class);
      Family family =
          families.computeIfAbsent(
              source.family(), f -> new Family(new LinkedHashSet<>(), new ArrayList<>()));
      family.sources.add(source);
      if (counted.add(source.family())) {
        family.items.add(item);
      }
    }
  }

  private static String group(Entry.Quote quote) {
    return quote.bandGroup().isEmpty() ? quote.role() : "bands " + quote.bandGroup();
  }
}

package toolkit.graph;

import java.util.List;

/** The evidence behind entries, derived from the graph and never typed by hand. */
public final class Trails {
  private Trails() {}

  /** The trail of an entry; for types that make no claim of their own, just its sources. */
  public static Trail of(Entry entry, SiteGraph graph) {
    if (entry instanceof Entry.Recommendation recommendation) {
      return Trail.of(recommendation, graph);
    }
    if (entry instanceof Entry.Theme theme) {
      return Trail.of(theme, graph);
    }
    return Trail.ofSources(entry, graph);
  }

  /** How much stands behind an entry. */
  public static Support supportOf(Entry entry, SiteGraph graph) {
    return Support.of(entry, of(entry, graph));
  }

  /** The quotes and cases behind an entry, counted. */
  public static Tally tallyOf(Entry entry, SiteGraph graph) {
    return Tally.of(of(entry, graph).items(), graph);
  }

  /** The recommendations whose evidence names an entry. */
  public static List<Entry.Recommendation> restingOn(Entry entry, SiteGraph graph) {
    return graph.pointingAt(entry.id(), Edge.Kind.EVIDENCE, Entry.Recommendation.class);
  }
}

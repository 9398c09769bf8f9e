package toolkit.graph;

import java.util.Comparator;
import toolkit.entry.EntryId;

/** A link from one entry to another. */
public record Edge(EntryId from, EntryId to, Kind kind) implements Comparable<Edge> {
  private static final Comparator<Edge> ORDER =
      Comparator.comparing(Edge::from).thenComparing(Edge::to).thenComparing(Edge::kind);

  /** Which field a link comes from, or that it stands in prose. */
  public enum Kind {
    EVIDENCE("evidence"),
    PARENT("parent"),
    RELATED("related"),
    SOURCE("source"),
    THEME("theme"),
    LINK("link"),
    EMBED("embed");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in the JSON API. */
    public String id() {
      return id;
    }
  }

  @Override
  public int compareTo(Edge other) {
    return ORDER.compare(this, other);
  }
}

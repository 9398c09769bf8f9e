package toolkit.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import toolkit.graph.Edge;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;

/** Which entries can be taken into a meeting: guides and topics with questions to talk about. */
public final class Meetings {
  private Meetings() {}

  /** Those that have a discussion sheet, by title: guides, then topics. */
  public static List<Entry> entries(SiteGraph graph) {
    Stream<Entry> guides = graph.all(Entry.Pathway.class).stream().map(Entry.class::cast);
    Stream<Entry> topics = graph.all(Entry.Theme.class).stream().map(Entry.class::cast);
    return Stream.concat(guides.sorted(SortKey.BY_TITLE), topics.sorted(SortKey.BY_TITLE))
        .filter(Meetings::hasSheet)
        .toList();
  }

  /** Whether an entry has questions to talk about, and so a discussion sheet. */
  public static boolean hasSheet(Entry entry) {
    return entry instanceof Entry.Pathway
        || (entry instanceof Entry.Theme theme && theme.isTopic() && !theme.discuss().isEmpty());
  }

  /** The topic that an entry belongs to first: itself, or the one above its first theme. */
  public static Optional<Entry.Theme> topicOf(Entry entry, SiteGraph graph) {
    Optional<Entry.Theme> theme =
        entry instanceof Entry.Theme own
            ? Optional.of(own)
            : entry.common().themes().stream()
                .findFirst()
                .map(id -> graph.get(id, Entry.Theme.class));
    return theme.map(found -> graph.ancestorsOf(found).stream().findFirst().orElse(found));
  }

  /** The quotations of a topic that can be cut out as cards, by id. */
  public static List<Entry.Quote> cards(Entry.Theme topic, SiteGraph graph) {
    return graph.withDescendants(topic).stream()
        .flatMap(one -> graph.pointingAt(one.id(), Edge.Kind.THEME, Entry.Quote.class).stream())
        .distinct()
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }
}

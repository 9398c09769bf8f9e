package toolkit.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import toolkit.diagram.ConnectionPicture;
import toolkit.graph.Connections;
import toolkit.graph.Connections.Pair;
import toolkit.graph.Connections.Topic;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.render.view.ConnectionsView;
import toolkit.render.view.ConnectionsView.ArcView;
import toolkit.render.view.ConnectionsView.DotView;
import toolkit.render.view.ConnectionsView.DrawingView;
import toolkit.render.view.ConnectionsView.LineView;
import toolkit.render.view.ConnectionsView.RowView;
import toolkit.render.view.ConnectionsView.ShareView;
import toolkit.render.view.ConnectionsView.TopicView;
import toolkit.render.view.MapView.CellView;
import toolkit.site.Route;
import toolkit.site.Routes;
import toolkit.site.SortKey;

/** What the page on connections shows: which reports feed a topic, and what topics share. */
final class ConnectionViews {
  private final List<Entry.Source> sources;
  private final List<Topic> topics;
  private final List<Pair> pairs;

  ConnectionViews(SiteGraph graph) {
    Connections connections = Connections.of(graph);
    this.topics =
        connections.topics().stream()
            .sorted(Comparator.comparing(Topic::theme, SortKey.BY_TITLE))
            .toList();
    this.pairs = connections.pairs();
    this.sources =
        graph.all(Entry.Source.class).stream()
            .filter(s -> topics.stream().anyMatch(t -> t.bySource().containsKey(s.id())))
            .toList();
  }

  ConnectionsView of(Route page) {
    List<String> columns = sources.stream().map(Entry.Source::shortName).toList();
    ConnectionPicture picture =
        ConnectionPicture.of(
            columns,
            MapWords.SHARED,
            topics.stream()
                .map(t -> new ConnectionPicture.Amounts(t.theme().title(), amounts(t)))
                .toList(),
            pairs.stream()
                .map(p -> new ConnectionPicture.Link(at(p.one()), at(p.other()), p.shared()))
                .toList());
    return new ConnectionsView(
        drawing(picture, page),
        columns,
        topics.stream().map(topic -> row(topic, page)).toList(),
        picture.least(),
        Routes.EVIDENCE_MAP.from(page));
  }

  private int at(Entry.Theme theme) {
    for (int i = 0; i < topics.size(); i++) {
      if (topics.get(i).theme().equals(theme)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no topic " + theme.id());
  }

  private List<Integer> amounts(Topic topic) {
    return sources.stream().map(s -> topic.bySource().getOrDefault(s.id(), 0)).toList();
  }

  private DrawingView drawing(ConnectionPicture picture, Route page) {
    return new DrawingView(
        picture.width(),
        picture.height(),
        picture.heads().stream().flatMap(head -> lines(head.lines()).stream()).toList(),
        picture.rows().stream().map(row -> topic(row, page)).toList(),
        picture.arcs().stream().map(arc -> new ArcView(arc.path(), arc.width())).toList());
  }

  private TopicView topic(ConnectionPicture.Row row, Route page) {
    return new TopicView(
        Routes.of(topics.get(row.number()).theme()).from(page),
        row.y(),
        lines(row.name()),
        row.dots().stream()
            .map(d -> new DotView(d.x(), d.y(), d.radius(), d.amount(), d.textX(), d.textY()))
            .toList());
  }

  private static List<LineView> lines(List<ConnectionPicture.Line> lines) {
    return lines.stream().map(line -> new LineView(line.text(), line.x(), line.y())).toList();
  }

  private RowView row(Topic topic, Route page) {
    String list = Routes.topicList(topic.theme()).from(page);
    List<CellView> cells = new ArrayList<>();
    for (Entry.Source source : sources) {
      int count = topic.bySource().getOrDefault(source.id(), 0);
      cells.add(new CellView(source.shortName(), count, list));
    }
    return new RowView(EntryViews.link(topic.theme(), page), cells, shares(topic, page));
  }

  private List<ShareView> shares(Topic topic, Route page) {
    return pairs.stream()
        .filter(p -> p.one().equals(topic.theme()) || p.other().equals(topic.theme()))
        .sorted(
            Comparator.comparingInt(Pair::shared)
                .reversed()
                .thenComparing(p -> other(p, topic), SortKey.BY_TITLE))
        .map(p -> new ShareView(EntryViews.link(other(p, topic), page), p.shared()))
        .toList();
  }

  private static Entry.Theme other(Pair pair, Topic topic) {
    return pair.one().equals(topic.theme()) ? pair.other() : pair.one();
  }
}

package toolkit.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import toolkit.graph.Edge;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.graph.Trails;
import toolkit.render.view.LinkView;
import toolkit.render.view.SelfAssessmentView;
import toolkit.render.view.SelfAssessmentView.StatementView;
import toolkit.render.view.SelfAssessmentView.TopicView;
import toolkit.site.Meetings;
import toolkit.site.Route;
import toolkit.site.Routes;
import toolkit.site.SortKey;

/** The statements that themes put to the reader, with what can be done about each. */
final class SelfAssessmentViews {
  private static final int MOST_LINKS = 2;

  private final SiteGraph graph;

  SelfAssessmentViews(SiteGraph graph) {
    this.graph = graph;
  }

  /** By topic, and in it by the title of the theme. */
  SelfAssessmentView of(Route page) {
    Map<String, Entry.Theme> topics = new TreeMap<>();
    Map<String, List<StatementView>> statements = new TreeMap<>();
    List<Entry.Theme> asking =
        graph.all(Entry.Theme.class).stream()
            .filter(theme -> !theme.ask().isEmpty())
            .sorted(SortKey.BY_TITLE)
            .toList();
    for (Entry.Theme theme : asking) {
      Entry.Theme topic = Meetings.topicOf(theme, graph).orElse(theme);
      String key = SortKey.of(topic.title()) + topic.id();
      topics.put(key, topic);
      statements.computeIfAbsent(key, k -> new ArrayList<>()).add(statement(theme, page));
    }
    List<TopicView> views = new ArrayList<>();
    topics.forEach(
        (key, topic) ->
            views.add(new TopicView(EntryViews.link(topic, page), statements.get(key))));
    return new SelfAssessmentView(views, asking.size());
  }

  private StatementView statement(Entry.Theme theme, Route page) {
    return new StatementView(
        theme.id().slug(),
        theme.ask(),
        EntryViews.link(theme, page),
        links(actions(theme), page),
        links(below(theme, Entry.Case.class), page));
  }

  /** What rests on the theme, reports' own recommendations first; then what only names it. */
  private Stream<Entry.Recommendation> actions(Entry.Theme theme) {
    Comparator<Entry.Recommendation> order =
        Comparator.comparing(Entry.Recommendation::origin).thenComparing(SortKey.BY_TITLE);
    Stream<Entry.Recommendation> resting =
        graph.withDescendants(theme).stream().flatMap(one -> Trails.restingOn(one, graph).stream());
    return Stream.concat(resting.sorted(order), below(theme, Entry.Recommendation.class));
  }

  private <E extends Entry> Stream<E> below(Entry.Theme theme, Class<E> type) {
    return graph.withDescendants(theme).stream()
        .flatMap(one -> graph.pointingAt(one.id(), Edge.Kind.THEME, type).stream())
        .sorted(SortKey.BY_TITLE);
  }

  private static List<LinkView> links(Stream<? extends Entry> entries, Route page) {
    return entries
        .distinct()
        .limit(MOST_LINKS)
        .map(entry -> new LinkView(Cards.title(entry), Routes.of(entry).from(page), false))
        .toList();
  }
}

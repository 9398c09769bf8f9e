package toolkit.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import toolkit.config.SiteConfig;
import toolkit.graph.Entry;
import toolkit.graph.EvidenceMap;
import toolkit.graph.EvidenceMap.Kind;
import toolkit.graph.SiteGraph;
import toolkit.render.view.CardGroupView;
import toolkit.render.view.LinkView;
import toolkit.render.view.MapView;
import toolkit.render.view.NotCoveredView;
import toolkit.render.view.TopicListView;
import toolkit.site.Page;
import toolkit.site.Route;
import toolkit.site.Routes;
import toolkit.site.SortKey;

/** What the evidence map shows, the lists behind its cells, and the page on what is missing. */
final class MapViews {
  private final SiteGraph graph;
  private final SiteConfig config;
  private final Cards cards;
  private final List<EvidenceMap.Row> rows;

  /** Settings that anything has, in the order of the settings file; none comes last. */
  private final Map<String, String> settings;

  MapViews(SiteGraph graph, SiteConfig config, Cards cards) {
    this.graph = graph;
    this.config = config;
    this.cards = cards;
    this.rows =
        EvidenceMap.of(graph).rows().stream()
            .sorted((a, b) -> SortKey.BY_TITLE.compare(a.topic(), b.topic()))
            .toList();
    this.settings = new LinkedHashMap<>(config.settings());
    settings.keySet().removeIf(s -> rows.stream().noneMatch(row -> row.settings().containsKey(s)));
    settings.put(EvidenceMap.NO_SETTING, MapWords.NO_SETTING);
  }

  MapView map(Route page) {
    List<MapView.RowView> kinds = new ArrayList<>();
    List<MapView.RowView> places = new ArrayList<>();
    for (EvidenceMap.Row row : rows) {
      LinkView topic = EntryViews.link(row.topic(), page);
      List<MapView.CellView> byKind = new ArrayList<>();
      for (Kind kind : Kind.values()) {
        byKind.add(cell(row, name(kind), anchor(kind), row.kinds().get(kind), page));
      }
      kinds.add(new MapView.RowView(topic, byKind));
      List<MapView.CellView> bySetting = new ArrayList<>();
      settings.forEach(
          (setting, name) ->
              bySetting.add(cell(row, name, anchor(setting), row.settings().get(setting), page)));
      places.add(new MapView.RowView(topic, bySetting));
    }
    List<String> kindNames = Arrays.stream(Kind.values()).map(this::name).toList();
    return new MapView(
        List.of(
            new MapView.TableView(
                MapWords.KINDS, "part-kinds", MapWords.KINDS_NOTE, kindNames, kinds),
            new MapView.TableView(
                MapWords.SETTINGS,
                "part-settings",
                MapWords.SETTINGS_NOTE,
                List.copyOf(settings.values()),
                places)),
        Routes.NOT_COVERED.from(page),
        Routes.CONNECTIONS.from(page));
  }

  private static MapView.CellView cell(
      EvidenceMap.Row row, String name, String anchor, Collection<Entry> entries, Route page) {
    Route target =
        entries == null
            ? Routes.NOT_COVERED.at("topic-" + row.topic().id().slug())
            : Routes.topicList(row.topic()).at(anchor);
    return new MapView.CellView(name, entries == null ? 0 : entries.size(), target.from(page));
  }

  private String name(Kind kind) {
    return MapWords.evidenceKind(kind, config.words());
  }

  private static String anchor(Kind kind) {
    return "kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String anchor(String setting) {
    return "setting-" + (setting.isEmpty() ? "none" : setting);
  }

  TopicListView topicList(Page.TopicList list) {
    EvidenceMap.Row row = EvidenceMap.row(list.topic(), graph);
    List<CardGroupView> kinds = new ArrayList<>();
    row.kinds()
        .forEach(
            (kind, entries) -> kinds.add(group(name(kind), anchor(kind), entries, list.route())));
    List<CardGroupView> places = new ArrayList<>();
    settings.forEach(
        (setting, name) -> {
          List<Entry> entries = row.settings().get(setting);
          if (entries != null) {
            places.add(group(name, anchor(setting), entries, list.route()));
          }
        });
    return new TopicListView(EntryViews.link(list.topic(), list.route()), kinds, places);
  }

  private CardGroupView group(String heading, String anchor, List<Entry> entries, Route page) {
    List<Entry> sorted = entries.stream().sorted(SortKey.BY_TITLE).toList();
    return new CardGroupView(heading, anchor, "", cards.of(sorted, page));
  }

  /**
   * What is missing.
   *
   * @param linksOf fills the gaps in the prose of topics
   */
  NotCoveredView notCovered(Route page, MeetingViews.LinksOf linksOf) {
    List<NotCoveredView.TopicView> topics = new ArrayList<>();
    for (EvidenceMap.Row row : rows) {
      List<String> none =
          Arrays.stream(Kind.values())
              .filter(kind -> !row.kinds().containsKey(kind))
              .map(this::name)
              .toList();
      topics.add(
          new NotCoveredView.TopicView(
              "topic-" + row.topic().id().slug(),
              EntryViews.link(row.topic(), page),
              EntryViews.html(row.topic().notSaid(), linksOf.of(row.topic(), page)),
              none));
    }
    return new NotCoveredView(topics, reports(page), Routes.EVIDENCE_MAP.from(page));
  }

  private List<NotCoveredView.ReportView> reports(Route page) {
    return graph.all(Entry.Source.class).stream()
        .map(
            source ->
                new NotCoveredView.ReportView(
                    EntryViews.link(source, page), source.missing(), source.limitations()))
        .toList();
  }
}

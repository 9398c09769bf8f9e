package toolkit.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import toolkit.config.SiteConfig;
import toolkit.entry.EntryType;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.output.Assets;
import toolkit.render.view.SearchView;
import toolkit.site.Route;

/** What the search page shows: above all, what its filters are called. */
final class SearchViews {
  private final List<SearchView.LabelView> labels = new ArrayList<>();

  private SearchViews() {}

  static SearchView of(SiteGraph graph, SiteConfig config, Assets assets, Route page) {
    SearchViews views = new SearchViews();
    views.addFilters(graph, config);
    return new SearchView(
        Route.of(assets.searchScript()).from(page),
        assets.searchRoot().isEmpty() ? "" : Route.of(assets.searchRoot()).from(page),
        List.copyOf(views.labels));
  }

  private void addFilters(SiteGraph graph, SiteConfig config) {
    Wording.FILTERS.forEach(this::add);
    for (EntryType type : EntryType.values()) {
      add("type-" + type.id(), config.words().get(type.id()).one());
    }
    addAll("audience", config.audiences());
    addAll("setting", config.settings());
    List.of("helps", "hinders", "caution").forEach(r -> add("reading-" + r, Wording.reading(r)));
    List.of("measured", "reported", "described")
        .forEach(i -> add("impact-" + i, Wording.impact(i)));
    Wording.SECTORS.forEach(s -> add("sector-" + s, Wording.sector(s)));
    graph.all(Entry.Source.class).forEach(s -> add("source-" + s.id().slug(), s.shortName()));
    graph.all(Entry.Theme.class).stream()
        .filter(Entry.Theme::isTopic)
        .forEach(topic -> add("topic-" + topic.id().slug(), topic.title()));
  }

  private void addAll(String filter, Map<String, String> values) {
    values.forEach((value, text) -> add(filter + "-" + value, text));
  }

  private void add(String name, String text) {
    labels.add(new SearchView.LabelView(name, text));
  }
}

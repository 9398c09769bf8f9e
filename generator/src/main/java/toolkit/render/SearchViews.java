package toolkit.render;

import java.util.ArrayList;
import java.util.List;
import toolkit.graph.Entry;
import toolkit.output.Assets;
import toolkit.render.view.SearchView;
import toolkit.site.Route;
import toolkit.site.Routes;
import toolkit.site.SitePlan;
import toolkit.site.SortKey;

/** What the search page shows before anything has been asked. */
final class SearchViews {
  private SearchViews() {}

  static SearchView of(SitePlan plan, Assets assets, Route page) {
    List<SearchView.LabelView> labels = new ArrayList<>();
    Wording.FILTERS.forEach((name, text) -> labels.add(new SearchView.LabelView(name, text)));
    return new SearchView(
        Route.of(assets.searchScript()).from(page),
        assets.searchLater().isEmpty() ? "" : Route.of(assets.searchLater()).from(page),
        assets.searchRoot().isEmpty() ? "" : Route.of(assets.searchRoot()).from(page),
        labels,
        plan.graph().all(Entry.Theme.class).stream()
            .filter(Entry.Theme::isTopic)
            .sorted(SortKey.BY_TITLE)
            .map(topic -> EntryViews.link(topic, page))
            .toList(),
        IndexViews.links(plan, page),
        Routes.CHECK_SEARCH.from(page));
  }
}

package toolkit.render;

import java.util.List;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.graph.Trail;
import toolkit.graph.Trails;
import toolkit.render.view.TrailView;
import toolkit.site.Route;
import toolkit.site.Routes;

/** Why we say this, for a page. */
final class TrailViews {
  private static final int FURTHER_SHOWN = 4;

  private final SiteGraph graph;
  private final Cards cards;

  TrailViews(SiteGraph graph, Cards cards) {
    this.graph = graph;
    this.cards = cards;
  }

  TrailView of(Entry entry, Route page) {
    Trail trail = Trails.of(entry, graph);
    return new TrailView(
        support(entry),
        trail.steps().stream().map(step -> step(step, page)).toList(),
        cards.of(trail.direct(), page),
        trail.sources().stream().map(origin -> origin(origin, page)).toList());
  }

  List<String> support(Entry entry) {
    return Wording.support(Trails.supportOf(entry, graph));
  }

  private TrailView.StepView step(Trail.Step step, Route page) {
    int shown = Math.min(FURTHER_SHOWN, step.further().size());
    return new TrailView.StepView(
        cards.of(step.theme(), page),
        cards.of(step.named(), page),
        cards.of(step.further().subList(0, shown), page),
        step.further().size() - shown);
  }

  private static TrailView.OriginView origin(Trail.Origin origin, Route page) {
    Entry.Source source = origin.source();
    return new TrailView.OriginView(
        source.shortName(), source.title(), Routes.of(source).from(page), origin.locators());
  }
}

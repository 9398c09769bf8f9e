package toolkit.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.graph.Trail;
import toolkit.graph.Trails;
import toolkit.render.view.TrailView;
import toolkit.site.Route;
import toolkit.site.Routes;

/** Why we say this, for a page. */
final class TrailViews {
  private static final int QUOTES_SHOWN = 3;
  private static final int CASES_SHOWN = 2;

  private final SiteGraph graph;
  private final Cards cards;

  TrailViews(SiteGraph graph, Cards cards) {
    this.graph = graph;
    this.cards = cards;
  }

  TrailView of(Entry entry, Route page) {
    Trail trail = Trails.of(entry, graph);
    Set<Entry> seen = new HashSet<>();
    trail.steps().forEach(step -> seen.addAll(step.named()));
    List<TrailView.StepView> steps = new ArrayList<>();
    trail.steps().forEach(step -> steps.add(step(step, seen, page)));
    return new TrailView(
        support(entry),
        steps,
        cards.of(trail.direct(), page),
        trail.sources().stream().map(origin -> origin(origin, page)).toList());
  }

  List<String> support(Entry entry) {
    return Wording.support(Trails.supportOf(entry, graph));
  }

  /** A theme with a few of the voices and examples behind it that no step before has shown. */
  private TrailView.StepView step(Trail.Step step, Set<Entry> seen, Route page) {
    List<Entry> fresh = step.further().stream().filter(entry -> !seen.contains(entry)).toList();
    List<Entry> shown =
        Stream.concat(
                fresh.stream().filter(Entry.Quote.class::isInstance).limit(QUOTES_SHOWN),
                fresh.stream().filter(Entry.Case.class::isInstance).limit(CASES_SHOWN))
            .toList();
    seen.addAll(shown);
    return new TrailView.StepView(
        cards.of(step.theme(), page),
        cards.of(step.named(), page),
        cards.of(shown, page),
        fresh.size() - shown.size());
  }

  private static TrailView.OriginView origin(Trail.Origin origin, Route page) {
    Entry.Source source = origin.source();
    return new TrailView.OriginView(
        source.shortName(), source.title(), Routes.of(source).from(page), origin.locators());
  }
}

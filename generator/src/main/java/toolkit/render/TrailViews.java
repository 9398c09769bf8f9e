package toolkit.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import toolkit.config.SiteConfig;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.graph.Support;
import toolkit.graph.Trail;
import toolkit.graph.Trails;
import toolkit.render.view.TrailView;
import toolkit.site.Route;
import toolkit.site.Routes;

/** Why we say this, for a page. */
final class TrailViews {
  private static final int QUOTES_SHOWN = 4;
  private static final int CASES_SHOWN = 2;
  private static final List<String> READINGS = List.of("helps", "hinders", "caution");

  private final SiteGraph graph;
  private final SiteConfig config;
  private final Cards cards;
  private final TrailPictures pictures;

  TrailViews(SiteGraph graph, SiteConfig config, Cards cards) {
    this.graph = graph;
    this.config = config;
    this.cards = cards;
    this.pictures = new TrailPictures(graph, cards);
  }

  TrailView of(Entry entry, Route page) {
    Trail trail = Trails.of(entry, graph);
    Set<Entry> seen = new HashSet<>();
    trail.steps().forEach(step -> seen.addAll(step.named()));
    List<TrailView.StepView> steps = new ArrayList<>();
    trail.steps().forEach(step -> steps.add(step(step, seen, page)));
    Support support = Trails.supportOf(entry, graph);
    return new TrailView(
        pictures.of(entry, page),
        EvidenceWords.support(support),
        EvidenceWords.facts(entry, support, Trails.tallyOf(entry, graph), config.settings()),
        steps,
        cards.of(trail.direct(), page),
        trail.sources().stream().map(origin -> origin(origin, page)).toList());
  }

  List<String> support(Entry entry) {
    return EvidenceWords.support(Trails.supportOf(entry, graph));
  }

  /** A theme with a few of the voices and examples behind it that no step before has shown. */
  private TrailView.StepView step(Trail.Step step, Set<Entry> seen, Route page) {
    List<Entry> fresh = step.further().stream().filter(entry -> !seen.contains(entry)).toList();
    List<Entry> shown =
        Stream.concat(
                varied(fresh).stream().limit(QUOTES_SHOWN),
                fresh.stream().filter(Entry.Case.class::isInstance).limit(CASES_SHOWN))
            .toList();
    seen.addAll(shown);
    return new TrailView.StepView(
        cards.of(step.theme(), page),
        cards.of(step.named(), page),
        cards.of(shown, page),
        fresh.size() - shown.size());
  }

  /** Quotations, those of another report or reading first, so that a few show the whole range. */
  private static List<Entry.Quote> varied(List<Entry> entries) {
    Map<String, List<Entry.Quote>> kinds = new TreeMap<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Quote quote) {
        String kind = quote.reading() + quote.source();
        kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(quote);
      }
    }
    List<Entry.Quote> first = new ArrayList<>();
    List<Entry.Quote> rest = new ArrayList<>();
    for (List<Entry.Quote> kind : kinds.values()) {
      first.add(kind.get(0));
      rest.addAll(kind.subList(1, kind.size()));
    }
    first.sort(Comparator.comparing(quote -> READINGS.indexOf(quote.reading())));
    first.addAll(rest);
    return first;
  }

  private static TrailView.OriginView origin(Trail.Origin origin, Route page) {
    Entry.Source source = origin.source();
    return new TrailView.OriginView(
        source.shortName(), source.title(), Routes.of(source).from(page), origin.locators());
  }
}

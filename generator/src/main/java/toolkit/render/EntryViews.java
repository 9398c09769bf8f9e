package toolkit.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import toolkit.audit.TextCheck;
import toolkit.config.SiteConfig;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;
import toolkit.graph.Citation;
import toolkit.graph.Common;
import toolkit.graph.Edge;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.markdown.Body;
import toolkit.render.view.CardGroupView;
import toolkit.render.view.CaveatView;
import toolkit.render.view.CitationView;
import toolkit.render.view.EntryView;
import toolkit.render.view.Html;
import toolkit.render.view.LinkView;
import toolkit.site.Route;
import toolkit.site.Routes;
import toolkit.site.SortKey;

/** What the page of any entry shows, whatever its type. */
final class EntryViews {
  /** The page that says how texts are made, where a site has it. */
  private static final EntryId METHOD = new EntryId(EntryType.PAGE, "method");

  private final SiteGraph graph;
  private final SiteConfig config;
  private final TextCheck texts;
  private final Cards cards;

  EntryViews(SiteGraph graph, SiteConfig config, TextCheck texts, Cards cards) {
    this.graph = graph;
    this.config = config;
    this.texts = texts;
    this.cards = cards;
  }

  EntryView of(Entry entry, Route page, PageLinks links) {
    Common common = entry.common();
    return new EntryView(
        entry.id().toString(),
        entry.id().slug(),
        entry.type().id(),
        cards.typeLabel(entry.type()),
        common.title(),
        common.summary(),
        html(common.body(), links),
        contents(common.body()),
        common.themes().stream().map(graph::get).map(theme -> link(theme, page)).toList(),
        citations(entry, page),
        caveats(entry),
        shown(common.audience(), config.audiences()),
        shown(common.setting(), config.settings()),
        common.status(),
        Wording.status(common.status()),
        common.signedOff().map(s -> s.by() + ", " + Wording.date(s.on())).orElse(""),
        config.owners().getOrDefault(common.owner(), common.owner()),
        common.reviewed().map(Wording::date).orElse(""),
        common.reviewDue().map(Wording::date).orElse(""),
        method(page),
        ComparedWords.of(entry, graph, texts),
        config.corrections(),
        common.foundUnder(),
        cards.of(common.related().stream().map(graph::get).toList(), page),
        backlinks(entry, page));
  }

  private List<LinkView> method(Route page) {
    return Stream.of(METHOD).filter(graph::has).map(id -> link(graph.get(id), page)).toList();
  }

  static Html html(Body body, PageLinks links) {
    return body.isEmpty() ? Html.EMPTY : new Html(body.html(links));
  }

  static List<Html> html(List<Body> bodies, PageLinks links) {
    return bodies.stream().map(body -> html(body, links)).toList();
  }

  static List<CaveatView> caveats(Entry entry) {
    return entry.common().caveats().stream()
        .map(caveat -> new CaveatView(caveat.text(), caveat.place()))
        .toList();
  }

  private static List<LinkView> contents(Body body) {
    return body.headings().stream()
        .filter(heading -> heading.level() == 2)
        .map(heading -> new LinkView(heading.text(), "#" + heading.anchor(), false))
        .toList();
  }

  static LinkView link(Entry entry, Route page) {
    Route route = Routes.of(entry);
    return new LinkView(entry.title(), route.from(page), route.equals(page));
  }

  private List<CitationView> citations(Entry entry, Route page) {
    List<CitationView> views = new ArrayList<>();
    for (Citation citation : entry.common().sources()) {
      Entry.Source source = graph.get(citation.source(), Entry.Source.class);
      views.add(
          new CitationView(
              source.shortName(),
              source.title(),
              Routes.of(source).from(page),
              citation.locator(),
              citation.via().map(this::via).orElse(""),
              citation
                  .via()
                  .flatMap(Citation.Via::reference)
                  .map(id -> "#part-ref-" + id)
                  .orElse("")));
    }
    return views;
  }

  private String via(Citation.Via via) {
    return Wording.via(
        via.reference().map(id -> graph.work(id).shortName()).orElse(via.work()), via);
  }

  /** The labels of values out of a vocabulary. */
  private static List<String> shown(List<String> values, Map<String, String> labels) {
    return values.stream().map(value -> labels.getOrDefault(value, value)).toList();
  }

  private List<CardGroupView> backlinks(Entry entry, Route page) {
    Map<EntryType, Set<Entry>> byType = new TreeMap<>();
    for (Edge edge : graph.linksTo(entry.id())) {
      Entry from = graph.get(edge.from());
      byType.computeIfAbsent(from.type(), type -> new LinkedHashSet<>()).add(from);
    }
    List<CardGroupView> groups = new ArrayList<>();
    byType.forEach(
        (type, entries) ->
            groups.add(
                new CardGroupView(
                    cards.listLabel(type),
                    "linked-" + type.folder(),
                    "",
                    cards.of(entries.stream().sorted(SortKey.BY_TITLE).toList(), page))));
    groups.sort(Comparator.comparing(CardGroupView::anchor));
    return groups;
  }
}

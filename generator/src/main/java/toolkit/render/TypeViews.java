package toolkit.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import toolkit.graph.Edge;
import toolkit.graph.Entry;
import toolkit.graph.ReadingTime;
import toolkit.graph.SiteGraph;
import toolkit.graph.Trails;
import toolkit.render.view.CardView;
import toolkit.render.view.CaseView;
import toolkit.render.view.FrameworkView;
import toolkit.render.view.LinkView;
import toolkit.render.view.PathwayView;
import toolkit.render.view.QuoteView;
import toolkit.render.view.RecommendationView;
import toolkit.render.view.TermView;
import toolkit.render.view.ThemeView;
import toolkit.site.Route;
import toolkit.site.SortKey;

/** What the page of an entry shows besides, by type. */
final class TypeViews {
  private final SiteGraph graph;
  private final Cards cards;
  private final TrailViews trails;

  TypeViews(SiteGraph graph, Cards cards, TrailViews trails) {
    this.graph = graph;
    this.cards = cards;
    this.trails = trails;
  }

  ThemeView theme(Entry.Theme theme, Route page, PageLinks links) {
    List<Entry.Quote> quotes = below(theme, Entry.Quote.class);
    return new ThemeView(
        theme.kind(),
        Wording.themeKind(theme.kind()),
        EntryViews.html(theme.definition(), links),
        EntryViews.html(theme.inShort(), links),
        theme.reportLabel(),
        EntryViews.html(theme.agree(), links),
        EntryViews.html(theme.differ(), links),
        EntryViews.html(theme.notSaid(), links),
        EntryViews.html(theme.eachReport(), links),
        graph.ancestorsOf(theme).stream().map(above -> EntryViews.link(above, page)).toList(),
        cards.of(graph.childrenOf(theme.id()), page),
        cards.of(recommendations(theme), page),
        cards.of(below(theme, Entry.Case.class), page),
        reading("helps", quotes, page),
        reading("hinders", quotes, page),
        reading("caution", quotes, page),
        cards.of(below(theme, Entry.Framework.class), page),
        trails.of(theme, page));
  }

  private List<CardView> reading(String reading, List<Entry.Quote> quotes, Route page) {
    return cards.of(quotes.stream().filter(q -> q.reading().equals(reading)).toList(), page);
  }

  /** Entries of a type that name the theme or one below it. */
  private <E extends Entry> List<E> below(Entry.Theme theme, Class<E> type) {
    return graph.withDescendants(theme).stream()
        .flatMap(one -> graph.pointingAt(one.id(), Edge.Kind.THEME, type).stream())
        .distinct()
        .sorted(SortKey.BY_TITLE)
        .toList();
  }

  /** What to do about a theme: what rests on it or names it, reports' own recommendations first. */
  private List<Entry.Recommendation> recommendations(Entry.Theme theme) {
    Stream<Entry.Recommendation> resting =
        graph.withDescendants(theme).stream().flatMap(one -> Trails.restingOn(one, graph).stream());
    return Stream.concat(resting, below(theme, Entry.Recommendation.class).stream())
        .distinct()
        .sorted(Comparator.comparing(Entry.Recommendation::origin).thenComparing(SortKey.BY_TITLE))
        .toList();
  }

  QuoteView quote(Entry.Quote quote, Route page) {
    Entry.Source source = graph.get(quote.source(), Entry.Source.class);
    return new QuoteView(
        quote.text(),
        quote.speaker(),
        details(quote),
        new LinkView(source.title(), EntryViews.link(source, page).href(), false),
        quote.locator(),
        quote.reference(),
        quote.quotedFrom(),
        cited(quote, source),
        quote.shows(),
        quote.point(),
        quote.reading(),
        Wording.reading(quote.reading()),
        Wording.readingNote(quote.reading()),
        cards.of(Trails.restingOn(quote, graph), page));
  }

  /** The report and the place, as they stand behind a copied quotation. */
  private static String cited(Entry.Quote quote, Entry.Source source) {
    String third = quote.quotedFrom().isEmpty() ? "" : quote.quotedFrom() + ", quoted in ";
    String authors = source.authors().isEmpty() ? "" : String.join(", ", source.authors()) + ", ";
    String year =
        source.year().isPresent() && !source.title().contains("(" + source.year().getAsInt() + ")")
            ? " (" + source.year().getAsInt() + ")"
            : "";
    return third + authors + source.title() + year + ", " + quote.locator();
  }

  private static List<String> details(Entry.Quote quote) {
    List<String> details = new ArrayList<>();
    Stream.of(quote.role(), quote.trustType())
        .filter(text -> !text.isEmpty() && !quote.speaker().contains(text))
        .forEach(details::add);
    if (!quote.bandGroup().isEmpty()
        && !quote.speaker().toLowerCase(Locale.ROOT).contains("band")) {
      details.add("Bands " + quote.bandGroup().replace("8c+", "8c and above"));
    }
    return details;
  }

  RecommendationView recommendation(Entry.Recommendation r, Route page, PageLinks links) {
    return new RecommendationView(
        Cards.withoutStop(r.action()),
        EntryViews.html(r.steps(), links),
        r.who(),
        orNotStated(r.time()),
        orNotStated(r.cost()),
        EntryViews.html(r.fits(), links),
        EntryViews.html(r.notWhen(), links),
        EntryViews.html(r.cautions(), links),
        r.origin(),
        Wording.origin(r.origin()),
        r.basis(),
        Wording.basis(r.basis()),
        r.reportLabel(),
        cards.of(
            Trails.of(r, graph).items().stream()
                .filter(Entry.Case.class::isInstance)
                .filter(found -> r.evidence().contains(found.id()))
                .toList(),
            page),
        trails.of(r, page));
  }

  private static String orNotStated(String text) {
    return text.isEmpty() ? Wording.NOT_STATED : text;
  }

  CaseView caseOf(Entry.Case c, Route page, PageLinks links) {
    return new CaseView(
        c.place(),
        c.dates(),
        Wording.sector(c.sector()),
        EntryViews.html(c.problem(), links),
        EntryViews.html(c.done(), links),
        c.results().stream().map(TypeViews::result).toList(),
        Charts.of(c),
        EntryViews.html(c.learnt(), links),
        EntryViews.html(c.wentWrong(), links),
        c.impact(),
        Wording.impact(c.impact()),
        Wording.impactNote(c.impact()),
        Wording.measuredBy(c.measuredBy()),
        Wording.comparison(c.comparison()),
        orNotStated(c.size()),
        EntryViews.html(c.needed(), links),
        EntryViews.html(c.since(), links),
        cards.of(Trails.restingOn(c, graph), page),
        trails.support(c));
  }

  private static CaseView.ResultView result(Entry.CaseResult r) {
    return new CaseView.ResultView(
        r.measure(), r.before(), r.after(), r.comparison(), r.unit(), r.period(), r.locator());
  }

  FrameworkView framework(Entry.Framework f, PageLinks links) {
    return new FrameworkView(
        EntryViews.html(f.useFor(), links),
        EntryViews.html(f.how(), links),
        f.madeBy(),
        f.cost(),
        EntryViews.html(f.criticism(), links));
  }

  TermView term(Entry.Term term, PageLinks links) {
    return new TermView(
        EntryViews.html(term.meaning(), links), term.otherMeanings(), term.acronym());
  }

  PathwayView pathway(Entry.Pathway p, PageLinks links) {
    return new PathwayView(
        p.question(),
        p.role(),
        p.minutes(),
        Wording.reading(ReadingTime.minutes(p, graph)),
        EntryViews.html(p.discuss(), links),
        EntryViews.html(p.tryThis(), links),
        p.lookBack());
  }
}

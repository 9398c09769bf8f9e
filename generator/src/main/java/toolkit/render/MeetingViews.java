package toolkit.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;
import toolkit.graph.Entry;
import toolkit.graph.ReadingTime;
import toolkit.graph.SiteGraph;
import toolkit.graph.Trails;
import toolkit.markdown.Body;
import toolkit.markdown.LinkTarget;
import toolkit.render.view.CardView;
import toolkit.render.view.Html;
import toolkit.render.view.MeetingLinksView;
import toolkit.render.view.MeetingListView;
import toolkit.render.view.MeetingSheetView;
import toolkit.render.view.QuoteCardsView;
import toolkit.site.Meetings;
import toolkit.site.Page;
import toolkit.site.Route;
import toolkit.site.Routes;

/** What the pages show that are taken into a meeting. */
final class MeetingViews {
  private static final int VOICES = 3;
  private static final int ACTIONS = 3;
  private static final int CARDS_ON_A_SHEET = 8;
  private static final List<String> READINGS = List.of("helps", "hinders", "caution");
  private static final Comparator<Entry.Quote> BY_READING =
      Comparator.comparing(quote -> READINGS.indexOf(quote.reading()));

  private final SiteGraph graph;
  private final Cards cards;

  MeetingViews(SiteGraph graph, Cards cards) {
    this.graph = graph;
    this.cards = cards;
  }

  /** Fills the gaps in the prose of an entry when it stands on a page. */
  interface LinksOf {
    PageLinks of(Entry entry, Route page);
  }

  MeetingListView list(Route page) {
    List<MeetingListView.Row> guides = new ArrayList<>();
    List<MeetingListView.Row> topics = new ArrayList<>();
    for (Entry entry : Meetings.entries(graph)) {
      (entry instanceof Entry.Pathway ? guides : topics)
          .add(
              new MeetingListView.Row(
                  EntryViews.link(entry, page), detail(entry), links(entry, page)));
    }
    return new MeetingListView(
        guides, topics, guides.isEmpty() ? "" : Routes.list(EntryType.PATHWAY).from(page));
  }

  private String detail(Entry entry) {
    return entry instanceof Entry.Pathway guide
        ? guide.role() + " · " + Wording.reading(ReadingTime.minutes(guide, graph))
        : "";
  }

  /** What can be taken into a meeting about an entry. */
  MeetingLinksView links(Entry entry, Route page) {
    return new MeetingLinksView(
        Meetings.hasSheet(entry) ? Routes.meetingSheet(entry).from(page) : "",
        Meetings.topicOf(entry, graph)
            .filter(topic -> !Meetings.cards(topic, graph).isEmpty())
            .map(topic -> Routes.quoteCards(topic).from(page))
            .orElse(""),
        entry instanceof Entry.Pathway guide ? Routes.keptGuide(guide).from(page) : "",
        entry instanceof Entry.Pathway ? entry.id().slug() + ".html" : "");
  }

  MeetingSheetView sheet(Page.MeetingSheet sheet, LinksOf links) {
    Route page = sheet.route();
    Entry entry = sheet.entry();
    PageLinks own = links.of(entry, page);
    List<Entry.Recommendation> actions = actions(entry);
    return new MeetingSheetView(
        EntryViews.link(entry, page),
        cards.typeLabel(entry.type()),
        entry.common().summary(),
        cards.of(voices(entry, actions), page),
        Meetings.topicOf(entry, graph).stream().map(t -> topic(t, page, links)).toList(),
        EntryViews.html(questions(entry), own),
        cards.of(actions, page),
        meanings(actions),
        entry instanceof Entry.Pathway guide ? EntryViews.html(guide.tryThis(), own) : Html.EMPTY,
        entry instanceof Entry.Pathway guide ? guide.lookBack() : "",
        EntryViews.caveats(entry),
        EvidenceWords.support(Trails.supportOf(entry, graph)),
        links(entry, page));
  }

  private static List<Body> questions(Entry entry) {
    if (entry instanceof Entry.Pathway guide) {
      return guide.discuss();
    }
    return entry instanceof Entry.Theme theme ? theme.discuss() : List.of();
  }

  private static MeetingSheetView.TopicView topic(Entry.Theme topic, Route page, LinksOf links) {
    PageLinks own = links.of(topic, page);
    return new MeetingSheetView.TopicView(
        EntryViews.link(topic, page),
        EntryViews.html(topic.agree(), own),
        EntryViews.html(topic.differ(), own),
        EntryViews.html(topic.notSaid(), own));
  }

  /** The first things to do that the entry's prose names, as its editor put them in order. */
  private List<Entry.Recommendation> actions(Entry entry) {
    return named(entry, Entry.Recommendation.class).limit(ACTIONS).toList();
  }

  private static List<String> meanings(List<Entry.Recommendation> actions) {
    return actions.stream()
        .map(Entry.Recommendation::basis)
        .distinct()
        .sorted()
        .map(basis -> Wording.basis(basis) + ".")
        .toList();
  }

  /** The entries of a type that the prose of an entry links to by id or shows, in its order. */
  private <E extends Entry> Stream<E> named(Entry entry, Class<E> type) {
    return entry.common().body().links().stream()
        .flatMap(link -> idOf(link.target()).stream())
        .distinct()
        .map(graph::get)
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static Optional<EntryId> idOf(LinkTarget target) {
    if (target instanceof LinkTarget.ById byId) {
      return EntryId.parse(byId.id());
    }
    return target instanceof LinkTarget.Embedded embedded
        ? EntryId.parse(embedded.id())
        : Optional.empty();
  }

  /** One quotation of each reading where there is one; those nearest to the entry come first. */
  private List<Entry.Quote> voices(Entry entry, List<Entry.Recommendation> actions) {
    Set<Entry.Quote> near = new LinkedHashSet<>();
    named(entry, Entry.Quote.class).forEach(near::add);
    actions.stream()
        .flatMap(action -> action.evidence().stream())
        .map(graph::get)
        .filter(Entry.Quote.class::isInstance)
        .forEach(quote -> near.add((Entry.Quote) quote));
    Meetings.topicOf(entry, graph).ifPresent(t -> near.addAll(Meetings.cards(t, graph)));
    Set<Entry.Quote> chosen = new LinkedHashSet<>();
    READINGS.forEach(
        reading ->
            near.stream()
                .filter(q -> q.reading().equals(reading))
                .findFirst()
                .ifPresent(chosen::add));
    near.stream().limit(VOICES).forEach(chosen::add);
    return chosen.stream().limit(VOICES).sorted(BY_READING).toList();
  }

  QuoteCardsView quoteCards(Page.QuoteCards page) {
    List<CardView> mixed = cards.of(mixed(page.quotes()), page.route());
    List<List<CardView>> sheets = new ArrayList<>();
    for (int first = 0; first < mixed.size(); first += CARDS_ON_A_SHEET) {
      sheets.add(mixed.subList(first, Math.min(first + CARDS_ON_A_SHEET, mixed.size())));
    }
    return new QuoteCardsView(
        EntryViews.link(page.topic(), page.route()), List.copyOf(sheets), mixed.size());
  }

  /** One of each reading from each report in turn, so that any sheet shows the whole range. */
  private static List<Entry.Quote> mixed(Collection<Entry.Quote> quotes) {
    TreeMap<String, List<Entry.Quote>> kinds = new TreeMap<>();
    for (Entry.Quote quote : quotes) {
      String kind = quote.source() + " " + READINGS.indexOf(quote.reading());
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(quote);
    }
    List<Entry.Quote> mixed = new ArrayList<>();
    for (int turn = 0; mixed.size() < quotes.size(); turn++) {
      for (List<Entry.Quote> kind : kinds.values()) {
        if (turn < kind.size()) {
          mixed.add(kind.get(turn));
        }
      }
    }
    return mixed;
  }
}

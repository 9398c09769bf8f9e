package toolkit.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import toolkit.config.SiteConfig;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;
import toolkit.graph.Entry;
import toolkit.graph.ReadingTime;
import toolkit.graph.SiteGraph;
import toolkit.render.view.CardGroupView;
import toolkit.render.view.HomeView;
import toolkit.render.view.Html;
import toolkit.render.view.LinkView;
import toolkit.render.view.ListView;
import toolkit.site.Page;
import toolkit.site.Route;
import toolkit.site.Routes;
import toolkit.site.SortKey;

/** What the home page, the lists and the index show. */
final class OverviewViews {
  private static final String ANY_ROLE = "anybody";
  private static final int SHORTEST_SHOWN = 3;

  private final SiteGraph graph;
  private final SiteConfig config;
  private final Cards cards;

  OverviewViews(SiteGraph graph, SiteConfig config, Cards cards) {
    this.graph = graph;
    this.config = config;
    this.cards = cards;
  }

  HomeView home(Route page, MeetingViews.LinksOf links) {
    List<Entry> featured =
        EntryId.parse(config.featured().text()).filter(graph::has).map(graph::get).stream()
            .toList();
    Optional<Entry> news = EntryId.parse(config.news().text()).filter(graph::has).map(graph::get);
    return new HomeView(
        guides(page),
        cards.of(shortest(), page),
        graph.count(EntryType.PATHWAY) > 0 ? Routes.list(EntryType.PATHWAY).from(page) : "",
        graph.count(EntryType.PATHWAY),
        cards.of(topics(), page),
        cards.of(featured, page),
        featured.stream().flatMap(entry -> EntryViews.caveats(entry).stream()).toList(),
        cards.of(graph.all(Entry.Source.class), page),
        counts(page),
        about(page),
        news.map(entry -> firstPart(entry, links.of(entry, page))).orElse(Html.EMPTY),
        news.map(entry -> Routes.of(entry).from(page)).orElse(""),
        graph.count(EntryType.THEME) > 0 ? Routes.list(EntryType.THEME).from(page) : "");
  }

  /** The prose of an entry up to its second heading; headings go down a step, below the page's. */
  private static Html firstPart(Entry entry, PageLinks links) {
    String html = entry.common().body().html(links);
    int first = html.indexOf("<h2");
    int second = html.indexOf("<h2", first + 1);
    String part = second < 0 ? html : html.substring(0, second);
    return new Html(part.replaceAll("<h2 id=\"[^\"]*\">", "<h3>").replace("</h2>", "</h3>"));
  }

  /** The guides that are read soonest. */
  private List<Entry.Pathway> shortest() {
    Comparator<Entry.Pathway> byTime =
        Comparator.comparing(guide -> ReadingTime.minutes(guide, graph));
    return sorted(graph.all(Entry.Pathway.class)).stream()
        .sorted(byTime)
        .limit(SHORTEST_SHOWN)
        .toList();
  }

  /** The first guide of each role. */
  private List<HomeView.GuideView> guides(Route page) {
    List<HomeView.GuideView> guides = new ArrayList<>();
    byRole(sorted(graph.all(Entry.Pathway.class)))
        .forEach(
            (role, of) ->
                guides.add(new HomeView.GuideView(role(role), cards.of(of.get(0), page))));
    return guides;
  }

  /** Entries under the first role they are for, roles in the order of the settings. */
  private Map<String, List<Entry>> byRole(List<? extends Entry> entries) {
    Map<String, List<Entry>> grouped = new LinkedHashMap<>();
    config.audiences().keySet().forEach(role -> grouped.put(role, new ArrayList<>()));
    grouped.put(ANY_ROLE, new ArrayList<>());
    for (Entry entry : entries) {
      String first = entry.common().audience().stream().findFirst().orElse(ANY_ROLE);
      grouped.get(first).add(entry);
    }
    grouped.values().removeIf(List::isEmpty);
    return grouped;
  }

  private String role(String role) {
    return config.audiences().getOrDefault(role, Wording.ANY_ROLE);
  }

  private List<CardGroupView> guidesByRole(Page.Listing listing, Route page) {
    List<CardGroupView> groups = new ArrayList<>();
    byRole(listing.entries())
        .forEach((role, of) -> groups.add(group(role(role), "for-" + role, "", of, page)));
    return groups;
  }

  private List<Entry.Theme> topics() {
    return sorted(graph.all(Entry.Theme.class)).stream().filter(Entry.Theme::isTopic).toList();
  }

  private static <E extends Entry> List<E> sorted(List<E> entries) {
    return entries.stream().sorted(SortKey.BY_TITLE).toList();
  }

  /** The lists of entries, with how many each holds. */
  List<HomeView.CountView> counts(Route page) {
    List<HomeView.CountView> counts = new ArrayList<>();
    for (EntryType type : EntryType.values()) {
      long count = graph.count(type);
      if (count > 0 && type != EntryType.PAGE) {
        counts.add(
            new HomeView.CountView(count, cards.listLabel(type), Routes.list(type).from(page)));
      }
    }
    return counts;
  }

  private List<LinkView> about(Route page) {
    return sorted(graph.all(Entry.Page.class)).stream()
        .map(entry -> EntryViews.link(entry, page))
        .toList();
  }

  ListView list(Page.Listing listing) {
    Route page = listing.route();
    List<CardGroupView> groups =
        switch (listing.type()) {
          case THEME -> themes(page);
          case QUOTE -> byTopic(listing, page);
          case RECOMMENDATION -> byTopic(listing, page);
          case CASE -> cases(listing, page);
          case FRAMEWORK -> frameworks(listing, page);
          case PATHWAY -> guidesByRole(listing, page);
          case TERM -> byLetter(listing, page);
          case SOURCE, PAGE -> List.of(group("", "all", "", listing.entries(), page));
        };
    return new ListView(
        listing.type().id(), intro(listing.type()), listing.entries().size(), groups);
  }

  private static String intro(EntryType type) {
    return switch (type) {
      case SOURCE ->
          "Where everything here comes from, what kind of study it was, and who is missing.";
      case THEME ->
          "What the reports found, under topics in a leader’s words. Each topic brings together"
              + " what several reports say.";
      case QUOTE ->
          "What people said, word for word. The label says how to read it: some are examples of"
              + " what goes wrong, not advice.";
      case RECOMMENDATION ->
          "Things you can do, each with the evidence behind it and how far it has been tried.";
      case CASE ->
          "What was tried somewhere, what came of it, and how sure we can be. Examples, not"
              + " models to copy.";
      case FRAMEWORK -> "Models, methods and tools that the reports name, and what each is for.";
      case TERM -> "Words and short forms as they are used here.";
      case PATHWAY ->
          "One page each: a question, what is known, what to talk about, one thing to try.";
      case PAGE -> "What this toolkit is, how it was made, and how to use it.";
    };
  }

  private CardGroupView group(
      String heading, String anchor, String intro, List<? extends Entry> entries, Route page) {
    return new CardGroupView(heading, anchor, intro, cards.of(entries, page));
  }

  private List<CardGroupView> themes(Route page) {
    List<CardGroupView> groups = new ArrayList<>();
    for (Entry.Theme topic : topics()) {
      List<Entry.Theme> below = graph.withDescendants(topic);
      groups.add(group(topic.title(), topic.id().slug(), topic.common().summary(), below, page));
    }
    return groups;
  }

  /** Under the topic of the first theme; what has none comes last. */
  private List<CardGroupView> byTopic(Page.Listing listing, Route page) {
    Map<String, Entry.Theme> topics = new TreeMap<>();
    Map<String, List<Entry>> grouped = new TreeMap<>();
    for (Entry entry : listing.entries()) {
      String key = topicKey(entry, topics);
      grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
    }
    List<CardGroupView> groups = new ArrayList<>();
    grouped.forEach(
        (key, entries) -> {
          Entry.Theme topic = topics.get(key);
          groups.add(
              topic == null
                  ? group("Other", "other", "", entries, page)
                  : group(topic.title(), topic.id().slug(), "", entries, page));
        });
    return groups;
  }

  private String topicKey(Entry entry, Map<String, Entry.Theme> topics) {
    if (entry.common().themes().isEmpty()) {
      return "\uFFFF";
    }
    Entry.Theme theme = graph.get(entry.common().themes().get(0), Entry.Theme.class);
    List<Entry.Theme> above = graph.ancestorsOf(theme);
    Entry.Theme topic = above.isEmpty() ? theme : above.get(0);
    String key = SortKey.of(topic.title()) + topic.id();
    topics.put(key, topic);
    return key;
  }

  private List<CardGroupView> byLetter(Page.Listing listing, Route page) {
    Map<String, List<Entry>> letters = new TreeMap<>();
    for (Entry entry : listing.entries()) {
      letters.computeIfAbsent(letter(entry), l -> new ArrayList<>()).add(entry);
    }
    List<CardGroupView> groups = new ArrayList<>();
    letters.forEach(
        (letter, of) -> groups.add(group(letter, "letter-" + anchor(letter), "", of, page)));
    return groups;
  }

  private static String letter(Entry entry) {
    String key = SortKey.of(entry.title()).toUpperCase(Locale.ROOT);
    return !key.isEmpty() && key.charAt(0) >= 'A' && key.charAt(0) <= 'Z'
        ? key.substring(0, 1)
        : "0–9";
  }

  private static String anchor(String letter) {
    return letter.equals("0–9") ? "digits" : letter.toLowerCase(Locale.ROOT);
  }

  private List<CardGroupView> cases(Page.Listing listing, Route page) {
    List<CardGroupView> groups = new ArrayList<>();
    for (String sector :
        List.of(
            "health-and-care", "public-sector", "voluntary-sector", "private-sector", "mixed")) {
      List<Entry> entries =
          listing.entries().stream()
              .filter(entry -> ((Entry.Case) entry).sector().equals(sector))
              .toList();
      if (!entries.isEmpty()) {
        groups.add(group(Wording.sector(sector), sector, "", entries, page));
      }
    }
    return groups;
  }

  private List<CardGroupView> frameworks(Page.Listing listing, Route page) {
    List<Entry> pages = new ArrayList<>();
    List<Entry> lines = new ArrayList<>();
    for (Entry entry : listing.entries()) {
      (Routes.isListingOnly(entry) ? lines : pages).add(entry);
    }
    List<CardGroupView> groups = new ArrayList<>();
    if (!pages.isEmpty()) {
      groups.add(group("Explained here", "explained", "", pages, page));
    }
    if (!lines.isEmpty()) {
      groups.add(group("Also named in the reports", "also-named", "", lines, page));
    }
    return groups;
  }
}

package toolkit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import toolkit.audit.Audit;
import toolkit.config.SiteConfig;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.site.SitePlan.NavigationLink;
import toolkit.source.Closest;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** The graph → the pages of the site. */
public final class SitePlanner {
  /** Stands for what begins with none. */
  static final String NO_LETTER = "0–9";

  private final SiteGraph graph;
  private final SiteConfig config;

  private SitePlanner(SiteGraph graph, SiteConfig config) {
    this.graph = graph;
    this.config = config;
  }

  /**
   * Plans the site: home, a list per type that has entries, a page per entry, and the indexes.
   *
   * @param audit what is known of the site's accessibility
   * @param problems where a setting is reported that names an entry which is not there
   */
  public static SitePlan plan(SiteGraph graph, SiteConfig config, Audit audit, Problems problems) {
    SitePlanner planner = new SitePlanner(graph, config);
    planner.checkShown(config.featured(), problems);
    planner.checkShown(config.news(), problems);
    return new SitePlan(
        config, graph, audit, planner.pages(), planner.navigation(), planner.footer());
  }

  /** What the home page shows must be there. */
  private void checkShown(SiteConfig.Setting setting, Problems problems) {
    String shown = setting.text();
    if (shown.isEmpty() || EntryId.parse(shown).filter(graph::has).isPresent()) {
      return;
    }
    List<String> ids = graph.entries().stream().map(entry -> entry.id().toString()).toList();
    problems.add(
        DiagnosticCode.MISSING_TARGET,
        setting.location(),
        "no entry `" + shown + "` to show on the home page",
        Closest.to(shown, ids)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("write the type and the slug of an entry, such as `case/wigan-deal`"));
  }

  private List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(new Page.Home());
    for (EntryType type : EntryType.values()) {
      List<Entry> entries = entriesOf(type);
      if (!entries.isEmpty()) {
        pages.add(new Page.Listing(type, entries));
      }
    }
    graph.entries().stream()
        .filter(entry -> !Routes.isListingOnly(entry))
        .forEach(entry -> pages.add(new Page.OfEntry(entry)));
    addMeetings(pages);
    addMap(pages);
    for (Tool tool : Tool.values()) {
      if (hasUseFor(tool)) {
        pages.add(new Page.OfTool(tool));
      }
    }
    pages.add(new Page.AToZ());
    if (!graph.works().isEmpty()) {
      pages.add(new Page.References());
    }
    pages.add(new Page.Search());
    pages.add(new Page.CheckSearch());
    pages.add(new Page.StyleGuide());
    pages.add(new Page.NotFound());
    return pages;
  }

  private boolean hasUseFor(Tool tool) {
    return switch (tool) {
      case PAPER -> true;
      case COMPARE -> graph.count(EntryType.CASE) + graph.count(EntryType.RECOMMENDATION) > 0;
      case SELF_ASSESSMENT ->
          graph.all(Entry.Theme.class).stream().anyMatch(theme -> !theme.ask().isEmpty());
    };
  }

  private void addMeetings(List<Page> pages) {
    List<Entry> entries = Meetings.entries(graph);
    if (!entries.isEmpty()) {
      pages.add(new Page.MeetingList());
    }
    for (Entry entry : entries) {
      pages.add(new Page.MeetingSheet(entry));
    }
    for (Entry.Theme theme : graph.all(Entry.Theme.class)) {
      List<Entry.Quote> quotes = theme.isTopic() ? Meetings.cards(theme, graph) : List.of();
      if (!quotes.isEmpty()) {
        pages.add(new Page.QuoteCards(theme, quotes));
      }
    }
  }

  private void addMap(List<Page> pages) {
    List<Entry.Theme> topics = topics();
    if (!topics.isEmpty()) {
      pages.add(new Page.TheEvidenceMap());
      pages.add(new Page.TheConnections());
      topics.forEach(topic -> pages.add(new Page.TopicList(topic)));
      pages.add(new Page.NotCovered());
    }
  }

  private List<Entry.Theme> topics() {
    return graph.all(Entry.Theme.class).stream().filter(Entry.Theme::isTopic).toList();
  }

  private List<Entry> entriesOf(EntryType type) {
    return graph.entries().stream()
        .filter(entry -> entry.type() == type)
        .sorted(SortKey.BY_TITLE)
        .toList();
  }

  /** Titles and other names by their first letters. */
  static Map<String, List<Page.IndexLine>> linesByLetter(SiteGraph graph) {
    Map<String, Page.IndexLine> lines = new TreeMap<>();
    for (Entry entry : graph.entries()) {
      addLine(new Page.IndexLine(entry.title(), entry, false), lines);
      entry
          .common()
          .foundUnder()
          .forEach(name -> addLine(new Page.IndexLine(name, entry, true), lines));
    }
    Map<String, List<Page.IndexLine>> letters = new TreeMap<>();
    lines.forEach(
        (key, line) -> letters.computeIfAbsent(letterOf(key), k -> new ArrayList<>()).add(line));
    return letters;
  }

  private static void addLine(Page.IndexLine line, Map<String, Page.IndexLine> lines) {
    lines.put(SortKey.of(line.words()) + "\u0000" + line.entry().id(), line);
  }

  static String letterOf(String key) {
    char first = key.isEmpty() ? '#' : key.charAt(0);
    return first >= 'a' && first <= 'z' ? String.valueOf((char) (first - 'a' + 'A')) : NO_LETTER;
  }

  private List<NavigationLink> navigation() {
    List<NavigationLink> links = new ArrayList<>();
    addList(links, EntryType.THEME, "Topics");
    addList(links, EntryType.RECOMMENDATION, config.words().get("recommendation").many());
    addList(links, EntryType.CASE, config.words().get("case").many());
    addList(links, EntryType.QUOTE, config.words().get("quote").many());
    if (!Meetings.entries(graph).isEmpty()) {
      links.add(new NavigationLink("Use in a meeting", Routes.MEETINGS));
    }
    aboutPage("about")
        .ifPresent(route -> links.add(new NavigationLink("About the evidence", route)));
    return links;
  }

  private List<NavigationLink> footer() {
    List<NavigationLink> links = new ArrayList<>();
    addList(links, EntryType.SOURCE, config.words().get("source").many());
    if (!graph.works().isEmpty()) {
      links.add(new NavigationLink("References", Routes.REFERENCES));
    }
    if (!topics().isEmpty()) {
      links.add(new NavigationLink("Evidence map", Routes.EVIDENCE_MAP));
      links.add(new NavigationLink("How it connects", Routes.CONNECTIONS));
      links.add(new NavigationLink("What is not covered", Routes.NOT_COVERED));
    }
    addPage(links, "method", "How we made this");
    addPage(links, "how-to-use", "How to use it");
    addList(links, EntryType.PATHWAY, config.words().get("pathway").many());
    addList(links, EntryType.FRAMEWORK, config.words().get("framework").many());
    addList(links, EntryType.TERM, config.words().get("term").many());
    addTool(links, Tool.PAPER, "My paper");
    addTool(links, Tool.COMPARE, "Compare");
    addTool(links, Tool.SELF_ASSESSMENT, "Where are we?");
    links.add(new NavigationLink("A–Z", Routes.A_TO_Z));
    addPage(links, "accessibility", "Accessibility");
    addPage(links, "privacy", "Privacy");
    addPage(links, "rights", "Rights and corrections");
    return links;
  }

  private void addTool(List<NavigationLink> links, Tool tool, String label) {
    if (hasUseFor(tool)) {
      links.add(new NavigationLink(label, tool.route()));
    }
  }

  private void addList(List<NavigationLink> links, EntryType type, String label) {
    if (graph.count(type) > 0) {
      links.add(new NavigationLink(label, Routes.list(type)));
    }
  }

  private void addPage(List<NavigationLink> links, String slug, String label) {
    aboutPage(slug).ifPresent(route -> links.add(new NavigationLink(label, route)));
  }

  private Optional<Route> aboutPage(String slug) {
    EntryId id = new EntryId(EntryType.PAGE, slug);
    return graph.has(id) ? Optional.of(Routes.of(graph.get(id))) : Optional.empty();
  }
}

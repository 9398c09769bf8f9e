package toolkit.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import toolkit.cite.Citations;
import toolkit.config.SiteConfig;
import toolkit.entry.EntryType;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.output.Assets;
import toolkit.output.OutputFile;
import toolkit.output.TemplateVersion;
import toolkit.render.view.EntryView;
import toolkit.render.view.LinkView;
import toolkit.render.view.PageView;
import toolkit.render.view.SiteView;
import toolkit.site.Page;
import toolkit.site.Route;
import toolkit.site.Routes;
import toolkit.site.SitePlan;
import toolkit.site.SitePlan.NavigationLink;
import toolkit.site.Tool;

/** Renders the pages of a plan. */
public final class PageRenderer {
  private static final String WORDS = "components/words-here/words-here.ftlh";
  private static final String EMBED = "components/embed/embed.ftlh";

  private final SitePlan plan;
  private final Assets assets;
  private final SearchCheck check;
  private final Templates templates;
  private final FilesToEntries files;
  private final Cards cards;
  private final EntryViews entries;
  private final TypeViews types;
  private final SourceViews sources;
  private final OverviewViews overviews;
  private final MeetingViews meetings;
  private final MapViews maps;
  private final ConnectionViews connections;
  private final StyleGuideViews styleGuide;
  private final ReferenceViews references;
  private final KeptGuides keptGuides;
  private final ToolViews tools;
  private final PaperFiles paper;
  private final MetadataViews metadata;
  private final ComparedFiles compared;
  private final WordsHere words;

  private PageRenderer(
      SitePlan plan, Citations citations, Assets assets, SearchCheck check, Templates templates) {
    SiteGraph graph = plan.graph();
    this.plan = plan;
    this.assets = assets;
    this.check = check;
    this.templates = templates;
    this.files = new FilesToEntries(graph);
    this.cards = new Cards(graph, plan.config());
    this.entries = new EntryViews(graph, plan.config(), plan.audit().texts(), cards);
    this.types = new TypeViews(graph, cards, new TrailViews(graph, plan.config(), cards));
    this.sources = new SourceViews(graph, cards);
    this.overviews = new OverviewViews(graph, plan.config(), cards);
    this.meetings = new MeetingViews(graph, cards);
    this.maps = new MapViews(graph, plan.config(), cards);
    this.connections = new ConnectionViews(graph);
    this.styleGuide = new StyleGuideViews(templates);
    this.references = new ReferenceViews(graph, plan.config(), citations);
    this.metadata = new MetadataViews(graph, plan.config());
    this.words = new WordsHere(graph, plan.config().acronyms().keySet());
    this.keptGuides = new KeptGuides(graph, plan.config(), cards, files, references, templates);
    this.compared = new ComparedFiles(graph, plan.config());
    this.tools = new ToolViews(graph, plan.config(), references, compared);
    this.paper = new PaperFiles(graph, references);
  }

  /** Formats the references that the pages of a plan will show, which may take a while. */
  public static void format(SitePlan plan, Citations citations) {
    new ReferenceViews(plan.graph(), plan.config(), citations).prepare();
  }

  /**
   * Renders every page and every file to keep, in parallel; the result does not depend on how many
   * threads there are.
   *
   * @param check what the page says on which the search can be checked
   * @param templateFolder the folder of templates, which exists
   * @param shownAs the folder as messages show it
   * @throws toolkit.source.BuildFailure when a template is missing or wrong
   */
  public static List<OutputFile> render(
      SitePlan plan,
      Citations citations,
      Assets assets,
      SearchCheck check,
      Path templateFolder,
      String shownAs) {
    PageRenderer renderer =
        new PageRenderer(plan, citations, assets, check, new Templates(templateFolder, shownAs));
    Stream<OutputFile> pages = plan.pages().parallelStream().map(renderer::render);
    Stream<OutputFile> guides =
        plan.graph().all(Entry.Pathway.class).parallelStream().map(renderer::keptGuide);
    Stream<OutputFile> tools = Stream.concat(renderer.paper.files(), renderer.compared.files());
    return Stream.concat(Stream.concat(pages, guides), tools).toList();
  }

  private OutputFile keptGuide(Entry.Pathway guide) {
    return keptGuides.of(guide, site(Routes.keptGuide(guide)));
  }

  private OutputFile render(Page page) {
    Route route = page.route();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("site", site(route));
    model.put("metadata", metadata.of(route));
    if (page instanceof Page.OfEntry of) {
      addEntry(of.entry(), route, model);
      String html = explained(filled(route, of.entry().type().id(), model), of.entry(), route);
      return OutputFile.ofText(route.path(), html, of.entry().common().filePath());
    }
    return file(route, addOverview(page, route, model), model, "the site plan");
  }

  /** The page of an entry, with its words explained. */
  private String explained(String html, Entry self, Route route) {
    return words
        .explain(html, self)
        .map(
            found ->
                found.before()
                    + templates.fill(WORDS, Map.of("words", cards.of(found.terms(), route)))
                    + found.after())
        .orElse(html);
  }

  private OutputFile file(Route route, String kind, Map<String, Object> model, String origin) {
    return OutputFile.ofText(route.path(), filled(route, kind, model), origin);
  }

  private String filled(Route route, String kind, Map<String, Object> model) {
    String own = assets.ownStyles().get(kind);
    model.put("ownStylesheet", own == null ? "" : Route.of(own).from(route));
    return templates.fill("pages/" + kind + ".ftlh", model);
  }

  /** Adds what a page that is not an entry's shows; gives the name of its template. */
  private String addOverview(Page page, Route route, Map<String, Object> model) {
    List<LinkView> fromHome = List.of(home(route));
    PageView view;
    if (page instanceof Page.Listing listing) {
      view = pageView("list", cards.listLabel(listing.type()), "", fromHome);
      model.put("list", overviews.list(listing));
    } else if (page instanceof Page.Home) {
      view = pageView("home", plan.config().name(), plan.config().tagline(), List.of());
      model.put("home", overviews.home(route, this::links));
    } else if (page instanceof Page.AToZ) {
      view = pageView("a-z", "A–Z", "", fromHome);
      model.put("index", IndexViews.index(plan, overviews.counts(route), route));
    } else if (page instanceof Page.OfLetter letter) {
      view = pageView("letter", Wording.beginningWith(letter.letter()), "", fromIndex(route));
      model.put("letter", IndexViews.letter(letter, plan, cards));
    } else if (page instanceof Page.References) {
      view = pageView("references", "References", Wording.REFERENCES_INTRO, fromHome);
      model.put("references", references.all(route));
    } else if (page instanceof Page.Search) {
      view = pageView("search", "Search", "", fromHome);
      model.put("search", SearchViews.of(plan, assets, route));
    } else if (page instanceof Page.OfTool of) {
      view = tools.add(of.tool(), assets, fromHome, model);
    } else if (page instanceof Page.CheckSearch) {
      view = pageView("check-search", "Check this search", "", fromSearch(route));
      model.put("search", SearchViews.of(plan, assets, route));
      model.put("check", check.view(assets, route));
    } else if (page instanceof Page.NotFound) {
      view = pageView("404", "Page not found", "", List.of());
    } else if (page instanceof Page.TheEvidenceMap) {
      view = pageView("evidence-map", MapWords.TITLE, MapWords.INTRO, fromHome);
      model.put("map", maps.map(route));
    } else if (page instanceof Page.TheConnections) {
      view =
          pageView("connections", MapWords.CONNECTIONS, MapWords.CONNECTIONS_INTRO, fromMap(route));
      model.put("connections", connections.of(route));
    } else if (page instanceof Page.StyleGuide) {
      view = pageView("style-guide", Wording.STYLE_GUIDE, Wording.STYLE_GUIDE_INTRO, fromHome);
      model.put("guide", styleGuide.of(site(route)));
    } else if (page instanceof Page.TopicList list) {
      view = pageView("topic-list", MapWords.allOn(list.topic()), "", fromMap(route));
      model.put("lists", maps.topicList(list));
    } else if (page instanceof Page.NotCovered) {
      view = pageView("not-covered", notCoveredTitle(), "", fromMap(route));
      model.put("gaps", maps.notCovered(route, this::links));
    } else {
      view = addMeeting(page, route, model);
    }
    model.put("page", view);
    return view.kind();
  }

  private static List<LinkView> fromIndex(Route route) {
    return List.of(home(route), new LinkView("A–Z", Routes.A_TO_Z.from(route), false));
  }

  private static List<LinkView> fromSearch(Route route) {
    return List.of(home(route), new LinkView("Search", Routes.SEARCH.from(route), false));
  }

  private static List<LinkView> fromMap(Route route) {
    return List.of(
        home(route), new LinkView(MapWords.TITLE, Routes.EVIDENCE_MAP.from(route), false));
  }

  private String notCoveredTitle() {
    return MapWords.notCovered(plan.graph().count(EntryType.SOURCE));
  }

  /** Adds what a page for a meeting shows. */
  private PageView addMeeting(Page page, Route route, Map<String, Object> model) {
    if (page instanceof Page.MeetingList) {
      model.put("meetings", meetings.list(route));
      return pageView("meetings", Wording.MEETINGS, "", List.of(home(route)));
    }
    List<LinkView> fromMeetings =
        List.of(home(route), new LinkView(Wording.MEETINGS, Routes.MEETINGS.from(route), false));
    if (page instanceof Page.MeetingSheet sheet) {
      model.put("sheet", meetings.sheet(sheet, this::links));
      return pageView("meeting-sheet", Wording.sheetOf(sheet.entry()), "", fromMeetings);
    }
    Page.QuoteCards quotes = (Page.QuoteCards) page;
    model.put("quotes", meetings.quoteCards(quotes));
    return pageView("quote-cards", Wording.cardsOf(quotes.topic()), "", fromMeetings);
  }

  private void addEntry(Entry entry, Route route, Map<String, Object> model) {
    PageLinks links = links(entry, route);
    EntryView view = entries.of(entry, route, links);
    model.put(
        "page", pageView(view.type(), view.title(), view.summary(), breadcrumbs(entry, route)));
    model.put("entry", view);
    model.put("metadata", metadata.of(entry, route));
    model.put("meeting", meetings.links(entry, route));
    if (Routes.hasReferences(entry, plan.graph())) {
      model.put("references", references.of(entry, route));
    }
    model.put("cite", references.cite(entry, route));
    if (Routes.isAboutAccessibility(entry)) {
      String version = TemplateVersion.of(templates.root());
      model.put(
          "accessibility", new AccessibilityViews(plan.audit(), plan.config(), version).view());
    }
    if (entry.type() != EntryType.PAGE) {
      model.put(entry.type().id(), typeView(entry, route, links));
    }
  }

  private Object typeView(Entry entry, Route route, PageLinks links) {
    if (entry instanceof Entry.Source source) {
      return sources.of(source, route);
    }
    if (entry instanceof Entry.Theme theme) {
      return types.theme(theme, route, links);
    }
    if (entry instanceof Entry.Quote quote) {
      return types.quote(quote, route);
    }
    if (entry instanceof Entry.Recommendation recommendation) {
      return types.recommendation(recommendation, route, links);
    }
    if (entry instanceof Entry.Case found) {
      return types.caseOf(found, route, links);
    }
    if (entry instanceof Entry.Framework framework) {
      return types.framework(framework, links);
    }
    if (entry instanceof Entry.Term term) {
      return types.term(term, links);
    }
    if (entry instanceof Entry.Pathway pathway) {
      return types.pathway(pathway, links);
    }
    return Map.of();
  }

  private PageLinks links(Entry entry, Route route) {
    return new PageLinks(plan.graph(), files, route, entry.common().filePath(), this::renderEmbed);
  }

  private String renderEmbed(Entry entry, Route route) {
    return templates.fill(EMBED, Map.of("card", cards.of(entry, route)));
  }

  private List<LinkView> breadcrumbs(Entry entry, Route route) {
    List<LinkView> path = new ArrayList<>();
    path.add(home(route));
    EntryType type = entry.type();
    path.add(new LinkView(cards.listLabel(type), Routes.list(type).from(route), false));
    if (entry instanceof Entry.Theme theme) {
      plan.graph().ancestorsOf(theme).forEach(above -> path.add(EntryViews.link(above, route)));
    }
    return path;
  }

  private static LinkView home(Route page) {
    return new LinkView("Home", Routes.HOME.from(page), false);
  }

  private static PageView pageView(
      String kind, String title, String description, List<LinkView> breadcrumbs) {
    return new PageView(kind, title, description, breadcrumbs);
  }

  private SiteView site(Route route) {
    SiteConfig config = plan.config();
    return new SiteView(
        config.name(),
        config.tagline(),
        config.independence(),
        config.disclaimer(),
        config.language(),
        config.version(),
        config.dated(),
        Routes.HOME.from(route),
        Routes.SEARCH.from(route),
        Routes.A_TO_Z.from(route),
        href(Tool.PAPER, route),
        href(Tool.COMPARE, route),
        href(Tool.SELF_ASSESSMENT, route),
        Route.of(assets.stylesheet()).from(route),
        assets.script().isEmpty() ? "" : Route.of(assets.script()).from(route),
        Route.of(assets.icon()).from(route),
        links(plan.navigation(), route),
        links(plan.footer(), route));
  }

  /** Where a tool is; empty when the site has no use for it. */
  private String href(Tool tool, Route page) {
    return plan.has(tool) ? tool.route().from(page) : "";
  }

  private static List<LinkView> links(List<NavigationLink> links, Route page) {
    return links.stream()
        .map(
            link ->
                new LinkView(
                    link.label(),
                    link.target().from(page),
                    link.target().equals(page) || isInside(page, link.target())))
        .toList();
  }

  /** An entry's page lies inside the list of its type. */
  private static boolean isInside(Route page, Route target) {
    String folder = target.path().substring(0, target.path().lastIndexOf('/') + 1);
    return !folder.isEmpty()
        && target.path().endsWith("/index.html")
        && page.path().startsWith(folder);
  }
}

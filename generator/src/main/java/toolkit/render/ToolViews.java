package toolkit.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import toolkit.config.SiteConfig;
import toolkit.entry.EntryType;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.output.Assets;
import toolkit.render.view.LinkView;
import toolkit.render.view.PageView;
import toolkit.render.view.PaperView;
import toolkit.render.view.ToolView;
import toolkit.site.Route;
import toolkit.site.Routes;
import toolkit.site.Tool;

/** What the pages of tools show before anybody uses them. */
final class ToolViews {
  /** In a paper, what can be done comes before what was tried, said and written about it. */
  private static final List<EntryType> ORDER =
      List.of(
          EntryType.RECOMMENDATION,
          EntryType.CASE,
          EntryType.THEME,
          EntryType.QUOTE,
          EntryType.FRAMEWORK,
          EntryType.PATHWAY,
          EntryType.TERM,
          EntryType.SOURCE);

  private final SiteGraph graph;
  private final SiteConfig config;
  private final ReferenceViews references;
  private final ComparedFiles compared;

  ToolViews(SiteGraph graph, SiteConfig config, ReferenceViews references, ComparedFiles compared) {
    this.graph = graph;
    this.config = config;
    this.references = references;
    this.compared = compared;
  }

  /** Adds what the page of a tool shows; gives what kind of page it is. */
  PageView add(Tool tool, Assets assets, List<LinkView> breadcrumbs, Map<String, Object> model) {
    String script = assets.toolScripts().getOrDefault(tool.id(), "");
    model.put("tool", new ToolView(script.isEmpty() ? "" : Route.of(script).from(tool.route())));
    return switch (tool) {
      case PAPER -> {
        model.put("paper", paper(tool.route()));
        yield new PageView(tool.id(), Wording.PAPER, Wording.PAPER_INTRO, breadcrumbs);
      }
      case COMPARE -> {
        model.put("compare", compared.view(tool.route()));
        yield new PageView(tool.id(), Wording.COMPARE, Wording.COMPARE_INTRO, breadcrumbs);
      }
      case SELF_ASSESSMENT -> {
        model.put("ask", new SelfAssessmentViews(graph).of(tool.route()));
        yield new PageView(tool.id(), Wording.ASK, Wording.ASK_INTRO, breadcrumbs);
      }
    };
  }

  private PaperView paper(Route page) {
    return new PaperView(
        ORDER.stream().filter(type -> graph.count(type) > 0).map(type -> kind(type, page)).toList(),
        graph.all(Entry.Source.class).stream().map(references::report).toList(),
        Stream.of("drafted", "machine-checked", "signed-off")
            .map(status -> new PaperView.StateView(status, Wording.status(status)))
            .toList());
  }

  private PaperView.KindView kind(EntryType type, Route page) {
    SiteConfig.Words words = config.words().get(type.id());
    return new PaperView.KindView(
        type.id(), words.one(), words.many(), Routes.list(type).from(page));
  }
}

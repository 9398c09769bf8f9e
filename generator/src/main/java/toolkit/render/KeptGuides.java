package toolkit.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import toolkit.config.SiteConfig;
import toolkit.entry.EntryId;
import toolkit.graph.Citation;
import toolkit.graph.Entry;
import toolkit.graph.ReadingTime;
import toolkit.graph.SiteGraph;
import toolkit.markdown.Body;
import toolkit.markdown.LinkTarget;
import toolkit.output.OutputFile;
import toolkit.render.view.CardView;
import toolkit.render.view.Html;
import toolkit.render.view.KeptEntryView;
import toolkit.render.view.KeptEntryView.Fact;
import toolkit.render.view.KeptGuideView;
import toolkit.render.view.PathwayView;
import toolkit.render.view.SiteView;
import toolkit.site.Route;
import toolkit.site.Routes;

/** Guides as single files, to be mailed to somebody who cannot reach the site. */
final class KeptGuides {
  private final SiteGraph graph;
  private final SiteConfig config;
  private final Cards cards;
  private final FilesToEntries files;
  private final ReferenceViews references;
  private final Templates templates;

  KeptGuides(
      SiteGraph graph,
      SiteConfig config,
      Cards cards,
      FilesToEntries files,
      ReferenceViews references,
      Templates templates) {
    this.graph = graph;
    this.config = config;
    this.cards = cards;
    this.files = files;
    this.references = references;
    this.templates = templates;
  }

  /**
   * The file of a guide.
   *
   * @param site what every page shows of the site
   */
  OutputFile of(Entry.Pathway guide, SiteView site) {
    Route route = Routes.keptGuide(guide);
    KeptLinks links = links(guide);
    KeptGuideView view =
        new KeptGuideView(
            cards.typeLabel(guide.type()),
            guide.common().summary(),
            new PathwayView(
                guide.question(),
                guide.role(),
                guide.minutes(),
                Wording.reading(ReadingTime.minutes(guide, graph)),
                htmls(guide.discuss(), links),
                links.html(guide.tryThis()),
                guide.lookBack()),
            links.html(guide.common().body()),
            EntryViews.caveats(guide),
            origins(guide),
            sources(guide),
            Wording.status(guide.common().status()),
            guide.common().reviewed().map(Wording::date).orElse(""),
            links.to(Routes.of(guide)));
    String html = templates.fill("kept/guide.ftlh", Map.of("site", site, "kept", view));
    return OutputFile.ofText(route.path(), html, guide.common().filePath());
  }

  private KeptLinks links(Entry entry) {
    return new KeptLinks(
        graph, files, config.address(), entry.common().filePath(), this::renderEntry);
  }

  private static List<Html> htmls(List<Body> bodies, KeptLinks links) {
    return bodies.stream().map(links::html).toList();
  }

  private String renderEntry(Entry entry) {
    KeptLinks links = links(entry);
    KeptEntryView view =
        new KeptEntryView(
            card(entry, links),
            facts(entry, links),
            entry instanceof Entry.Recommendation r ? htmls(r.steps(), links) : List.of(),
            EntryViews.caveats(entry),
            origins(entry));
    return templates.fill("kept/entry.ftlh", Map.of("kept", view));
  }

  private CardView card(Entry entry, KeptLinks links) {
    return cards.of(entry, links.to(Routes.of(entry)));
  }

  private static List<Fact> facts(Entry entry, KeptLinks links) {
    List<Fact> facts = new ArrayList<>();
    if (entry instanceof Entry.Recommendation r) {
      facts.add(text("Who", String.join("; ", r.who())));
      facts.add(text("Whose idea", Wording.origin(r.origin())));
      facts.add(text("Has it been tried", Wording.basis(r.basis())));
      facts.add(prose("When not to", links.html(r.notWhen())));
    } else if (entry instanceof Entry.Case c) {
      facts.add(text("Where and when", c.place() + "; " + c.dates()));
      facts.add(text("What is known of the effect", Wording.impactNote(c.impact())));
      facts.add(text("Who judged it", Wording.measuredBy(c.measuredBy())));
      facts.add(
          c.wentWrong().isEmpty()
              ? text("What went wrong", Wording.NOT_REPORTED)
              : prose("What went wrong", links.html(c.wentWrong())));
    } else if (entry instanceof Entry.Theme theme) {
      facts.add(prose("What it means", links.html(theme.definition())));
    }
    return facts.stream().filter(f -> !f.text().isEmpty() || f.prose().present()).toList();
  }

  private static Fact text(String name, String text) {
    return new Fact(name, text, Html.EMPTY);
  }

  private static Fact prose(String name, Html prose) {
    return new Fact(name, "", prose);
  }

  /** The reports and the places in them, as words. */
  private List<String> origins(Entry entry) {
    return entry.common().sources().stream().map(this::origin).toList();
  }

  private String origin(Citation citation) {
    Entry.Source source = graph.get(citation.source(), Entry.Source.class);
    String via = citation.via().map(v -> " (" + Wording.via(v.work(), v) + ")").orElse("");
    return source.shortName() + ", " + citation.locator() + via;
  }

  /** Every report that the guide or an entry shown in it rests on. */
  private List<KeptGuideView.SourceLine> sources(Entry.Pathway guide) {
    Set<EntryId> ids = new LinkedHashSet<>();
    Stream.concat(Stream.of(guide), shown(guide))
        .flatMap(entry -> entry.common().sources().stream())
        .forEach(citation -> ids.add(citation.source()));
    return ids.stream().sorted().map(id -> source(graph.get(id, Entry.Source.class))).toList();
  }

  private Stream<Entry> shown(Entry entry) {
    return entry.common().body().links().stream()
        .map(link -> link.target())
        .filter(LinkTarget.Embedded.class::isInstance)
        .map(target -> EntryId.parse(((LinkTarget.Embedded) target).id()))
        .flatMap(Optional::stream)
        .map(graph::get);
  }

  private KeptGuideView.SourceLine source(Entry.Source source) {
    String reference = references.inWords(source);
    String url = reference.contains(source.url()) ? "" : source.url();
    return new KeptGuideView.SourceLine(source.shortName(), reference, url);
  }
}

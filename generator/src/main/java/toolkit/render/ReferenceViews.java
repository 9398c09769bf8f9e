package toolkit.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import toolkit.cite.Citable;
import toolkit.cite.CitationStyle;
import toolkit.cite.Citations;
import toolkit.cite.Formatted;
import toolkit.config.SiteConfig;
import toolkit.graph.Citation;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.graph.Work;
import toolkit.render.view.CiteView;
import toolkit.render.view.LinkView;
import toolkit.render.view.PaperView;
import toolkit.render.view.ReferenceView;
import toolkit.render.view.ReferencesView;
import toolkit.render.view.TextRunView;
import toolkit.site.Route;
import toolkit.site.Routes;
import toolkit.site.SortKey;

/** References as pages show them, and how to cite the pages. */
final class ReferenceViews {
  private static final CitationStyle STYLE = CitationStyle.HARVARD;

  private final SiteGraph graph;
  private final SiteConfig config;
  private final Citations citations;

  ReferenceViews(SiteGraph graph, SiteConfig config, Citations citations) {
    this.graph = graph;
    this.config = config;
    this.citations = citations;
  }

  /** Formats everything that pages will ask for. */
  void prepare() {
    graph.works().forEach(work -> citations.format(work.csl(), STYLE));
    graph.all(Entry.Source.class).forEach(source -> styled(Citable.source(source, graph)));
    graph.entries().forEach(this::styledPage);
  }

  /** Every reference, by the first letter of its text. */
  ReferencesView all(Route page) {
    Map<String, List<ReferenceView>> letters = new TreeMap<>();
    for (ReferenceView view : views(List.copyOf(graph.works()), Optional.empty(), page)) {
      String key = SortKey.of(view.text().get(0).text());
      String first = key.isEmpty() ? "" : key.substring(0, 1).toUpperCase(Locale.ROOT);
      String letter = first.matches("[A-Z]") ? first : "0–9";
      letters.computeIfAbsent(letter, l -> new ArrayList<>()).add(view);
    }
    List<ReferencesView.Group> groups = new ArrayList<>();
    letters.forEach(
        (letter, views) ->
            groups.add(
                new ReferencesView.Group(
                    letter, letter.equals("0–9") ? "0" : letter.toLowerCase(Locale.ROOT), views)));
    List<LinkView> files =
        List.of(
            new LinkView("RIS", Routes.allReferences("ris").from(page), false),
            new LinkView("BibTeX", Routes.allReferences("bib").from(page), false),
            new LinkView("CSL JSON", Routes.REFERENCES_JSON.from(page), false));
    return new ReferencesView(graph.works().size(), groups, files);
  }

  /** The references behind an entry. */
  ReferencesView of(Entry entry, Route page) {
    List<ReferenceView> views = views(graph.worksBehind(entry), Optional.of(entry), page);
    return new ReferencesView(
        views.size(),
        List.of(new ReferencesView.Group("", "", views)),
        List.of(new LinkView("RIS", Routes.citation(entry, "ris").from(page), false)));
  }

  private List<ReferenceView> views(List<Work> works, Optional<Entry> entry, Route page) {
    return works.stream()
        .map(work -> view(work, entry, page))
        .sorted(
            Comparator.comparing((ReferenceView view) -> SortKey.of(text(view)))
                .thenComparing(ReferenceView::id))
        .toList();
  }

  private static String text(ReferenceView view) {
    StringBuilder text = new StringBuilder();
    view.text().forEach(run -> text.append(run.text()));
    return text.toString();
  }

  private ReferenceView view(Work work, Optional<Entry> entry, Route page) {
    List<Entry> naming = graph.entriesNaming(work);
    return new ReferenceView(
        work.id(),
        runs(citations.format(work.csl(), STYLE)),
        note(work, entry.map(List::of).orElse(naming)),
        work.remark(),
        entry.isPresent()
            ? List.of()
            : naming.stream()
                .sorted(SortKey.BY_TITLE)
                .map(user -> EntryViews.link(user, page))
                .toList());
  }

  private String note(Work work, List<Entry> entries) {
    boolean isSource =
        graph.entriesNaming(work).stream()
            .anyMatch(
                entry ->
                    entry instanceof Entry.Source source
                        && source.citeAs().equals(Optional.of(work.id())));
    if (isSource) {
      return Wording.ONE_OF_THE_REPORTS;
    }
    List<String> listedIn =
        work.listedIn().stream().map(id -> graph.get(id, Entry.Source.class).shortName()).toList();
    return Wording.listed(listedIn, read(work, entries));
  }

  /** Whether the editors have read the original; unknown when no entry retells it. */
  private static Optional<Boolean> read(Work work, List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.common().sources().stream())
        .flatMap(citation -> citation.via().stream())
        .filter(via -> via.reference().equals(Optional.of(work.id())))
        .map(Citation.Via::read)
        .reduce((one, other) -> one || other);
  }

  /** A work as references are shown here. */
  Formatted formatted(Map<String, Object> csl) {
    return citations.format(csl, STYLE);
  }

  /** A report as a reference, with the id that papers know it by. */
  PaperView.ReportView report(Entry.Source source) {
    Map<String, Object> csl = Citable.source(source, graph);
    return new PaperView.ReportView(csl.get("id").toString(), runs(formatted(csl)));
  }

  /** A report as a reference, in plain words. */
  String inWords(Entry.Source source) {
    StringBuilder text = new StringBuilder();
    citations
        .format(Citable.source(source, graph), STYLE)
        .runs()
        .forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** How to cite an entry's page and what it rests on. */
  CiteView cite(Entry entry, Route page) {
    return new CiteView(
        Wording.addToCitation(!config.address().isEmpty()),
        styledPage(entry),
        files(format -> Routes.pageCitation(entry, format), page),
        Citable.sourcesOf(entry, graph).stream().map(source -> cited(source, page)).toList());
  }

  private CiteView.CitedSource cited(Entry.Source source, Route page) {
    return new CiteView.CitedSource(
        source.shortName(),
        styled(Citable.source(source, graph)),
        files(format -> Routes.citation(source, format), page));
  }

  private static List<LinkView> files(Function<String, Route> format, Route page) {
    return List.of(
        new LinkView("RIS", format.apply("ris").from(page), false),
        new LinkView("BibTeX", format.apply("bib").from(page), false),
        new LinkView("CSL JSON", format.apply("json").from(page), false));
  }

  private List<CiteView.Styled> styled(Map<String, Object> csl) {
    return Arrays.stream(CitationStyle.values())
        .map(style -> styled(style, citations.format(csl, style)))
        .toList();
  }

  private List<CiteView.Styled> styledPage(Entry entry) {
    Optional<LocalDate> date = entry.common().reviewed().or(config::day);
    Map<String, Object> csl = Citable.page(config.name(), date);
    String address = config.addressOf(Routes.of(entry).fromRoot());
    return Arrays.stream(CitationStyle.values())
        .map(style -> styled(style, citations.format(csl, entry.title(), address, style)))
        .toList();
  }

  private static CiteView.Styled styled(CitationStyle style, Formatted formatted) {
    return new CiteView.Styled(style.label(), runs(formatted));
  }

  private static List<TextRunView> runs(Formatted formatted) {
    return formatted.runs().stream()
        .map(run -> new TextRunView(run.text(), run.italic(), run.href()))
        .toList();
  }
}

package toolkit.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import toolkit.config.SiteConfig;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.output.OutputFile;
import toolkit.render.view.CompareView;
import toolkit.site.Route;
import toolkit.site.Routes;
import toolkit.site.SortKey;

/** What stands in the rows when examples, or things to do, are compared; a script for each. */
final class ComparedFiles {
  private static final String DOUBTS = "Read with care";
  private static final String PLACES = "Where to find it";
  private static final List<String> EXAMPLE_ROWS =
      List.of(
          "Where",
          "When",
          "Kind of organisation",
          "The problem",
          "What was done",
          "What came of it",
          "What is known of the effect",
          "Who judged it",
          "Compared with anything?",
          "What went wrong",
          "What was learnt",
          "How large",
          "What it needed",
          DOUBTS,
          PLACES);
  private static final List<String> ACTION_ROWS =
      List.of(
          "Whose idea",
          "Has it been tried?",
          "How to do it",
          "Who acts",
          "Time",
          "Cost",
          "When it fits",
          "When not to",
          "What to watch for",
          "The evidence",
          DOUBTS,
          PLACES);

  private final SiteGraph graph;
  private final SiteConfig config;
  private final PaperFacts facts;

  ComparedFiles(SiteGraph graph, SiteConfig config) {
    this.graph = graph;
    this.config = config;
    this.facts = new PaperFacts(graph);
  }

  /** A file for each entry that can be compared. */
  Stream<OutputFile> files() {
    return Stream.concat(
        graph.all(Entry.Case.class).stream().map(one -> file(one, cells(one))),
        graph.all(Entry.Recommendation.class).stream().map(one -> file(one, cells(one))));
  }

  private static OutputFile file(Entry entry, Stream<String> cells) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.id().toString());
    json.put("title", Cards.title(entry));
    json.put("cells", cells.toList());
    return PaperFiles.script(Routes.compared(entry), json, entry.common().filePath());
  }

  private Stream<String> cells(Entry.Case c) {
    return Stream.of(
        c.place(),
        c.dates(),
        Wording.sector(c.sector()) + setting(c),
        facts.text(c.problem()),
        facts.text(c.done()),
        orElse(String.join("\n", PaperFacts.results(c)), "No figures"),
        Wording.impact(c.impact()) + ". " + Wording.impactNote(c.impact()),
        Wording.measuredBy(c.measuredBy()),
        Wording.comparison(c.comparison()),
        orElse(facts.text(c.wentWrong()), Wording.NOT_REPORTED),
        orElse(facts.text(c.learnt()), Wording.NOT_STATED),
        orElse(c.size(), Wording.NOT_STATED),
        orElse(facts.text(c.needed()), Wording.NOT_STATED),
        doubts(c),
        places(c));
  }

  private Stream<String> cells(Entry.Recommendation r) {
    return Stream.of(
        Wording.origin(r.origin()),
        Wording.basis(r.basis()),
        orElse(facts.lines(r.steps()), Wording.NOT_STATED),
        orElse(String.join("; ", r.who()), Wording.NOT_STATED),
        orElse(r.time(), Wording.NOT_STATED),
        orElse(r.cost(), Wording.NOT_STATED),
        orElse(facts.text(r.fits()), Wording.NOT_STATED),
        orElse(facts.text(r.notWhen()), Wording.NOT_STATED),
        orElse(facts.lines(r.cautions()), "None noted"),
        String.join(" ", facts.support(r)),
        doubts(r),
        places(r));
  }

  private String setting(Entry entry) {
    List<String> settings =
        entry.common().setting().stream()
            .map(setting -> config.settings().getOrDefault(setting, setting))
            .toList();
    return settings.isEmpty() ? "" : ": " + String.join("; ", settings);
  }

  private static String orElse(String text, String otherwise) {
    return Wording.sentence(text.isEmpty() ? otherwise : text);
  }

  private static String doubts(Entry entry) {
    return orElse(String.join("\n", PaperFacts.doubts(entry)), "None noted");
  }

  private String places(Entry entry) {
    return String.join(
        "\n",
        entry.common().sources().stream()
            .map(
                citation ->
                    graph.get(citation.source(), Entry.Source.class).shortName()
                        + ", "
                        + citation.locator()
                        + citation.via().map(via -> ", " + facts.via(via)).orElse(""))
            .toList());
  }

  /** What can be compared, and in which rows. */
  CompareView view(Route page) {
    return new CompareView(
        Stream.of(
                kind(Entry.Case.class, "Compare examples", EXAMPLE_ROWS, page),
                kind(Entry.Recommendation.class, "Compare things to do", ACTION_ROWS, page))
            .filter(kind -> !kind.entries().isEmpty())
            .toList());
  }

  private <E extends Entry> CompareView.KindView kind(
      Class<E> type, String heading, List<String> rows, Route page) {
    List<E> entries = graph.all(type).stream().sorted(SortKey.BY_TITLE).toList();
    String id = entries.isEmpty() ? "" : entries.get(0).type().id();
    return new CompareView.KindView(
        id,
        heading,
        entries.isEmpty() ? "" : Routes.list(entries.get(0).type()).from(page),
        rows,
        entries.stream()
            .map(entry -> new CompareView.Choice(entry.id().toString(), Cards.title(entry)))
            .toList());
  }
}

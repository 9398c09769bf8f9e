package toolkit.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toolkit.entry.FieldText;
import toolkit.entry.Fields;
import toolkit.entry.ParsedEntry;
import toolkit.graph.Citation;
import toolkit.graph.Entry;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.verify.Figure.Found;

/**
 * Every percentage, amount and count in a case or recommendation stands in the source, in or near a
 * place that is cited. Years, dates, numbers of sections and the like are no such figures. A count
 * in digits may stand in words in the source.
 */
final class FigureCheck {
  /** How far from a cited section a figure may stand, in characters: tables and notes drift. */
  private static final int NEAR = 1500;

  private static final String RESULTS = "results.";
  private static final Set<String> SMALL = Set.of("1", "2", "3", "4");

  private static final Set<String> LEFT_OUT =
      Set.of(
          "dates",
          "owner",
          "reviewed",
          "review-due",
          "status",
          "audience",
          "setting",
          "sector",
          "report-label",
          "sources.locator",
          "sources.via.work",
          "sources.via.year",
          "results.locator",
          "caveats.place",
          "other-names",
          "search-words",
          "impact",
          "measured-by",
          "origin",
          "basis",
          "signed-off.by");

  /** Numbers that name or date something. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)\\b(?:sections?|chapters?|tables?|figures?|appendix|examples?|points?|bands?|pages?"
              + "|phases?|footnotes?|notes?|steps?|levels?|parts?|themes?|categor(?:y|ies)|codes?"
              + "|version|volume|no\\.|cohorts?|rounds?|waves?|tiers?|stages?|types?)\\s+"
              + "\\d[\\d.]*[a-z]?(?:\\s*(?:,|–|-|to|and|or)\\s*\\d[\\d.]*[a-z]?)*"
              + "|\\b(?:18|19|20)\\d\\d(?:[/–-]\\d{2,4})?(?!\\d|,\\d|%)"
              + "|\\b\\d{1,2}(?:\\s?(?:–|-|to|and)\\s?\\d{1,2})?\\s+(?:January|February|March|April|May"
              + "|June|July|August|September|October|November|December)\\b"
              + "|\\b(?:Covid|Ladders|Improvement|Project|EDS|Agenda)[\\s-]?\\d+");

  private final Material material;
  private final Problems problems;
  private final Map<SourceText, List<Found>> figures = new HashMap<>();

  FigureCheck(Material material, Problems problems) {
    this.material = material;
    this.problems = problems;
  }

  void check(Entry entry) {
    List<Citation> citations = citations(entry);
    if (citations.isEmpty() || !material.coversSourcesOf(citations)) {
      return;
    }
    ParsedEntry written = material.written(entry);
    Set<Figure> cited = near(citations, Citation::locator);
    List<FieldText> fields = FieldText.of(written);
    check(fields.stream().filter(f -> !f.field().startsWith(RESULTS)).toList(), cited, citations);
    for (Fields result : written.fields().groups("results")) {
      String locator = result.text("locator");
      Set<Figure> here = locator.isEmpty() ? cited : near(citations, citation -> locator);
      check(FieldText.of(result, RESULTS), here, citations);
    }
  }

  private void check(List<FieldText> fields, Set<Figure> near, List<Citation> citations) {
    for (FieldText field : fields) {
      if (LEFT_OUT.contains(field.field())) {
        continue;
      }
      for (Found found : figures(withoutNames(field.text()))) {
        if (!near.contains(found.figure())) {
          problems.add(missing(found, field, citations));
        }
      }
    }
  }

  /** In words only from five on: “two programmes” counts what the entry itself lists. */
  private static List<Found> figures(String text) {
    List<Found> found = new ArrayList<>(Figure.inDigits(text));
    Figure.inWords(text).stream()
        .filter(f -> !f.figure().kind().isEmpty() || !SMALL.contains(f.figure().value()))
        .forEach(found::add);
    return found;
  }

  /** The entry's own sources, and for a recommendation those of its evidence. */
  private List<Citation> citations(Entry entry) {
    Set<Citation> citations = new LinkedHashSet<>(entry.common().sources());
    if (entry instanceof Entry.Recommendation recommendation) {
      recommendation
          .evidence()
          .forEach(id -> citations.addAll(material.graph().get(id).common().sources()));
    }
    return List.copyOf(citations);
  }

  private static String withoutNames(String text) {
    StringBuilder out = new StringBuilder(text);
    Matcher matcher = NAMES.matcher(text);
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  private Set<Figure> near(List<Citation> citations, Function<Citation, String> locator) {
    Set<Figure> near = new HashSet<>();
    for (Citation citation : citations) {
      for (SourceText text : material.of(citation.source())) {
        near.addAll(near(text, locator.apply(citation)));
      }
    }
    return near;
  }

  private Set<Figure> near(SourceText text, String locator) {
    Set<Figure> near = new HashSet<>();
    for (Locator.Section section : new Locator(text).resolve(locator)) {
      for (Found found : figuresOf(text)) {
        if (found.start() >= section.start() - NEAR && found.start() < section.end() + NEAR) {
          near.add(found.figure());
        }
      }
    }
    return near;
  }

  private List<Found> figuresOf(SourceText text) {
    return figures.computeIfAbsent(
        text,
        t -> {
          List<Found> found = new ArrayList<>(Figure.inDigits(t.raw()));
          found.addAll(Figure.inDigits(Furniture.blankNoteDigits(t.raw())));
          found.addAll(Figure.inWords(t.raw()));
          return found;
        });
  }

  private Diagnostic missing(Found found, FieldText field, List<Citation> citations) {
    Location location = Place.of(found.shown(), field.location());
    Optional<Location> elsewhere = elsewhere(found.figure(), citations);
    Diagnostic diagnostic =
        Diagnostic.of(
            DiagnosticCode.FIGURE_NOT_FOUND,
            location,
            "`" + found.shown() + "` does not stand where this entry says it comes from",
            elsewhere.isEmpty()
                ? "copy the figure as the source prints it, or leave it out"
                : "cite the place where it stands under `sources`, or correct the figure");
    return elsewhere
        .map(place -> diagnostic.withNote(place, "the same figure stands here"))
        .orElse(diagnostic);
  }

  private Optional<Location> elsewhere(Figure figure, List<Citation> citations) {
    for (Citation citation : citations) {
      for (SourceText text : material.of(citation.source())) {
        for (Found found : figuresOf(text)) {
          if (found.figure().equals(figure)) {
            return Optional.of(text.file().at(found.start()));
          }
        }
      }
    }
    return Optional.empty();
  }
}

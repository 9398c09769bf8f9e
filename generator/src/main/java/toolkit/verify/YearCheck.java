package toolkit.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toolkit.entry.FieldText;
import toolkit.graph.Citation;
import toolkit.graph.Entry;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/**
 * Every year in a case stands in the source near a place that is cited, or is a year of the source
 * itself or of the work it retells. Caveats are left out: they may tell what happened elsewhere.
 */
final class YearCheck {
  private static final int NEAR = 1500;
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d,.£$€])(?:18|19|20)\\d\\d(?![\\d%]|,\\d)");
  private static final Set<String> LEFT_OUT =
      Set.of(
          "owner",
          "reviewed",
          "review-due",
          "signed-off.by",
          "sources.locator",
          "sources.via.reference",
          "results.locator",
          "caveats.text",
          "caveats.place",
          "references",
          "related",
          "themes",
          "other-names",
          "search-words");

  private final Material material;
  private final Problems problems;

  YearCheck(Material material, Problems problems) {
    this.material = material;
    this.problems = problems;
  }

  void check(Entry.Case entry) {
    List<Citation> citations = entry.common().sources();
    if (citations.isEmpty() || !material.coversSourcesOf(citations)) {
      return;
    }
    Set<String> known = known(entry, citations);
    for (FieldText field : FieldText.of(material.written(entry))) {
      if (!LEFT_OUT.contains(field.field())) {
        years(field.text()).stream()
            .filter(year -> !known.contains(year))
            .forEach(year -> problems.add(missing(year, field)));
      }
    }
  }

  private Set<String> known(Entry.Case entry, List<Citation> citations) {
    Set<String> known = new HashSet<>();
    for (Citation citation : citations) {
      Entry.Source source = (Entry.Source) material.graph().get(citation.source());
      source.year().ifPresent(year -> known.add(String.valueOf(year)));
      known.addAll(years(source.fieldwork()));
      citation.via().ifPresent(via -> known.addAll(years(via.year())));
      List<String> places =
          entry.results().stream()
              .map(result -> result.locator())
              .filter(l -> !l.isEmpty())
              .toList();
      for (SourceText text : material.of(citation.source())) {
        known.addAll(near(text, citation.locator()));
        places.forEach(place -> known.addAll(near(text, place)));
      }
    }
    return known;
  }

  private static Set<String> near(SourceText text, String locator) {
    Set<String> near = new HashSet<>();
    String raw = text.raw();
    for (Locator.Section section : new Locator(text).resolve(locator)) {
      int end = Math.min(raw.length(), section.end() + NEAR);
      near.addAll(years(raw.substring(Math.max(0, section.start() - NEAR), end)));
    }
    return near;
  }

  private static Set<String> years(String text) {
    Set<String> years = new TreeSet<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      years.add(matcher.group());
    }
    return years;
  }

  private static Diagnostic missing(String year, FieldText field) {
    return Diagnostic.of(
        DiagnosticCode.FIGURE_NOT_FOUND,
        Place.of(year, field.location()),
        "the year " + year + " does not stand where this example says it comes from",
        "correct the year, cite the place where it stands under `sources`, or tell it in a caveat if"
            + " it is a fact from elsewhere");
  }
}

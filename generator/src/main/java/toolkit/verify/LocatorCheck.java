package toolkit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toolkit.entry.EntryId;
import toolkit.entry.FieldValue;
import toolkit.entry.Fields;
import toolkit.entry.ParsedEntry;
import toolkit.source.Closest;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;

/** Every locator names a place that its source has. */
final class LocatorCheck {
  private final Material material;
  private final Problems problems;

  LocatorCheck(Material material, Problems problems) {
    this.material = material;
    this.problems = problems;
  }

  /** A locator, where it is written, and the source it is about. */
  private record Cited(EntryId source, String locator, Location location) {}

  void check(ParsedEntry entry) {
    for (Cited cited : citations(entry)) {
      List<SourceText> texts = material.of(cited.source);
      boolean known =
          texts.isEmpty()
              || texts.stream().anyMatch(t -> !new Locator(t).resolve(cited.locator).isEmpty());
      if (!known) {
        unknown(cited, texts);
      }
    }
    results(entry);
  }

  private static List<Cited> citations(ParsedEntry entry) {
    List<Cited> citations = new ArrayList<>();
    Fields fields = entry.fields();
    fields
        .reference("source")
        .ifPresent(
            source ->
                citations.add(
                    new Cited(source, fields.text("locator"), entry.locationOf("locator"))));
    for (Fields cited : fields.groups("sources")) {
      Optional<FieldValue> written = cited.get("locator");
      citations.add(
          new Cited(
              cited.reference("id").orElseThrow(),
              cited.text("locator"),
              written.map(FieldValue::location).orElse(entry.location())));
    }
    return citations;
  }

  /** The figures of a case name a place in one of its sources. */
  private void results(ParsedEntry entry) {
    List<EntryId> sources =
        entry.fields().groups("sources").stream()
            .flatMap(cited -> cited.reference("id").stream())
            .toList();
    boolean complete = !sources.isEmpty() && material.texts().keySet().containsAll(sources);
    for (Fields result : entry.fields().groups("results")) {
      String locator = result.text("locator");
      boolean known =
          locator.isEmpty()
              || !complete
              || sources.stream()
                  .flatMap(source -> material.of(source).stream())
                  .anyMatch(text -> !new Locator(text).resolve(locator).isEmpty());
      if (!known) {
        Location location =
            result.get("locator").map(FieldValue::location).orElse(entry.location());
        unknown(new Cited(sources.get(0), locator, location), material.of(sources.get(0)));
      }
    }
  }

  private void unknown(Cited cited, List<SourceText> texts) {
    List<String> places =
        texts.stream()
            .flatMap(text -> text.outline().stream())
            .map(heading -> (heading.number() + " " + heading.title()).strip())
            .toList();
    problems.add(
        DiagnosticCode.WRONG_LOCATOR,
        cited.location,
        "`" + cited.source.slug() + "` has no place `" + cited.locator + "`",
        Closest.to(cited.locator, places)
            .map(near -> "did you mean `" + near + "`?")
            .orElse(
                "write the number of the section and its heading, shortened only to words in a"
                    + " row; below it, behind a colon, a heading inside the section"));
  }
}

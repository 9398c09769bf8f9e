package toolkit.graph;

import toolkit.entry.EntryType;
import toolkit.entry.FieldValue;
import toolkit.entry.ParsedEntry;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** No claim without support: recommendations have evidence, impact has figures, reports a place. */
final class SupportRule implements GraphRule {
  @Override
  public void check(Register register, Problems problems) {
    for (ParsedEntry entry : register.entries().values()) {
      switch (entry.id().type()) {
        case RECOMMENDATION -> recommendation(entry, problems);
        case CASE -> caseOf(entry, problems);
        case FRAMEWORK -> sourced(entry, problems);
        case THEME -> theme(entry, problems);
        case SOURCE, QUOTE, TERM, PATHWAY, PAGE -> {}
      }
    }
  }

  private static void recommendation(ParsedEntry entry, Problems problems) {
    if (entry.fields().items("evidence").isEmpty()) {
      problems.add(
          DiagnosticCode.UNSUPPORTED_RECOMMENDATION,
          entry.locationOf("evidence"),
          "a recommendation must rest on evidence, and this one names none",
          "add `evidence: [theme/…, quote/…, case/…]`");
    }
    if (entry.fields().text("origin").equals("report")) {
      sourced(entry, problems);
    }
  }

  private static void caseOf(ParsedEntry entry, Problems problems) {
    sourced(entry, problems);
    boolean figures =
        entry.fields().groups("results").stream()
            .anyMatch(r -> hasDigit(r.text("after")) || hasDigit(r.text("comparison")));
    if (entry.fields().text("impact").equals("measured") && !figures) {
      problems.add(
          DiagnosticCode.UNSUPPORTED_IMPACT,
          entry.locationOf("impact"),
          "the impact is called `measured`, but `results` holds no figure",
          "add the figures under `results`, or write `impact: reported` or `impact: described`");
    }
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  private static void theme(ParsedEntry entry, Problems problems) {
    boolean isKnown = entry.fields().get("kind").orElse(null) instanceof FieldValue.Text;
    if (isKnown && !entry.fields().text("kind").equals("topic")) {
      sourced(entry, problems);
    }
  }

  private static void sourced(ParsedEntry entry, Problems problems) {
    boolean written = entry.fields().has("sources") && !entry.fields().items("sources").isEmpty();
    if (!written) {
      EntryType type = entry.id().type();
      problems.add(
          DiagnosticCode.UNSOURCED,
          entry.locationOf("sources"),
          "this " + type.id() + " does not say which report it comes from",
          "add `sources: [{id: the-source, locator: \"section or heading\"}]`");
    }
  }
}

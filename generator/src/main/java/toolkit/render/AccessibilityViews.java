package toolkit.render;

import java.util.ArrayList;
import java.util.List;
import toolkit.audit.Audit;
import toolkit.audit.Audit.Measured;
import toolkit.audit.Audit.Run;
import toolkit.config.SiteConfig;
import toolkit.render.view.AccessibilityView;
import toolkit.render.view.AccessibilityView.CheckView;
import toolkit.render.view.AccessibilityView.RunView;

/** What the page on accessibility says of results, and of their age. */
final class AccessibilityViews {
  private static final String NOT_MEASURED =
      "No results are recorded for this copy, so nothing is claimed here.";

  private final Audit audit;
  private final SiteConfig config;
  private final String templates;

  AccessibilityViews(Audit audit, SiteConfig config, String templates) {
    this.audit = audit;
    this.config = config;
    this.templates = templates;
  }

  AccessibilityView view() {
    return new AccessibilityView(
        templates,
        audit.measured().map(this::sentences).orElse(List.of(NOT_MEASURED)),
        audit.measured().map(this::warnings).orElse(List.of()),
        audit.measured().map(AccessibilityViews::runs).orElse(List.of()),
        audit.checks().stream()
            .map(c -> new CheckView(Wording.date(c.on()), c.by(), c.what(), c.found()))
            .toList());
  }

  private List<String> sentences(Measured measured) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Measured on %s with %s in %s, on version %s of this site."
            .formatted(
                Wording.date(measured.on()),
                measured.tool(),
                measured.browser(),
                measured.version()));
    if (measured.runs().stream().anyMatch(run -> run.pages() < run.of())) {
      sentences.add("Not every page was looked at: the table says how many.");
    }
    return sentences;
  }

  private List<String> warnings(Measured measured) {
    List<String> warnings = new ArrayList<>();
    if (!measured.templates().equals(templates)) {
      warnings.add(
          "The templates that pages are made with have changed since. The results are of the site"
              + " as it was then, not of the pages you see.");
    }
    if (config.day().isEmpty()) {
      warnings.add(
          "This copy does not say of which day it is, so judge for yourself whether the results are"
              + " too old.");
    } else if (measured.isOldOn(config.day().get())) {
      warnings.add(
          "The results are more than 12 months older than this copy. Take them for history until"
              + " somebody measures again.");
    }
    return warnings;
  }

  private static List<RunView> runs(Measured measured) {
    return measured.runs().stream().map(AccessibilityViews::run).toList();
  }

  private static RunView run(Run run) {
    String pages = run.pages() == run.of() ? "all " + run.of() : run.pages() + " of " + run.of();
    return new RunView(run.screen(), run.rules(), pages, run.violations());
  }
}

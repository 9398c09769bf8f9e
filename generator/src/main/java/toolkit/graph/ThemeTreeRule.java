package toolkit.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;
import toolkit.entry.ParsedEntry;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** Themes form a tree with topics at the top. */
final class ThemeTreeRule implements GraphRule {
  private static final int DEEPEST = 10;

  @Override
  public void check(Register register, Problems problems) {
    Set<EntryId> reported = new HashSet<>();
    for (ParsedEntry entry : register.entries().values()) {
      if (entry.id().type() == EntryType.THEME) {
        parent(entry, problems);
        cycle(entry, register, reported, problems);
      }
    }
  }

  private static void parent(ParsedEntry theme, Problems problems) {
    if (!theme.fields().has("kind")) {
      return;
    }
    boolean topic = theme.fields().text("kind").equals("topic");
    boolean hasParent = theme.fields().has("parent");
    if (topic && hasParent) {
      problems.add(
          DiagnosticCode.THEME_PARENT,
          theme.locationOf("parent"),
          "a topic has no `parent`",
          "delete the line, or make the `kind` theme, category, code or tension");
    } else if (!topic && !hasParent) {
      problems.add(
          DiagnosticCode.THEME_PARENT,
          theme.locationOf("kind"),
          "every theme but a topic needs a `parent`",
          "add `parent: the-topic-or-theme-it-belongs-to`");
    }
  }

  private static void cycle(
      ParsedEntry start, Register register, Set<EntryId> reported, Problems problems) {
    List<EntryId> path = new ArrayList<>(List.of(start.id()));
    Optional<EntryId> next = start.fields().reference("parent");
    while (next.isPresent() && !path.contains(next.get()) && path.size() <= DEEPEST) {
      path.add(next.get());
      next = register.get(next.get()).flatMap(theme -> theme.fields().reference("parent"));
    }
    if (path.size() > DEEPEST) {
      problems.add(
          DiagnosticCode.THEME_PARENT,
          start.locationOf("parent"),
          "this theme lies more than " + DEEPEST + " themes deep",
          "give it a `parent` nearer to a topic");
      return;
    }
    // A theme that is its own parent is a reference to itself, reported as such.
    if (next.isEmpty() || !next.get().equals(start.id()) || path.size() == 1) {
      return;
    }
    if (reported.addAll(path)) {
      path.add(start.id());
      problems.add(
          DiagnosticCode.THEME_CYCLE,
          start.locationOf("parent"),
          "these themes are each other's parents: "
              + String.join(" → ", path.stream().map(EntryId::slug).toList()),
          "give one of them another `parent`");
    }
  }
}

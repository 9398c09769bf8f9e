package toolkit.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import toolkit.entry.FieldValue;
import toolkit.entry.ParsedEntry;
import toolkit.entry.ParsedWork;
import toolkit.entry.ParsedWorks;
import toolkit.source.Closest;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** Each reference is there once, and whoever names one finds it; none is there for nothing. */
final class WorkRule implements GraphRule {
  @Override
  public void check(Register register, Problems problems) {
    ParsedWorks works = register.works();
    Map<String, ParsedWork> known = new TreeMap<>();
    for (ParsedWork work : works.list()) {
      ParsedWork first = known.putIfAbsent(work.id(), work);
      if (first != null) {
        problems.add(
            Diagnostic.of(
                    DiagnosticCode.DUPLICATE_ID,
                    work.location(),
                    "there are two references `" + work.id() + "`",
                    "delete one, or tell them apart, as in `" + work.id() + "-b`")
                .withNote(first.location(), "the other is here"));
      }
    }
    List<FieldValue.Work> named = named(register);
    if (works.legible()) {
      missing(named, works, known, problems);
    }
    unused(named, known, problems);
  }

  private static List<FieldValue.Work> named(Register register) {
    List<FieldValue.Work> named = new ArrayList<>();
    for (ParsedEntry entry : register.entries().values()) {
      entry.fields().values().values().forEach(value -> addNamed(value, named));
    }
    return named;
  }

  private static void addNamed(FieldValue value, List<FieldValue.Work> named) {
    if (value instanceof FieldValue.Work work) {
      named.add(work);
    } else if (value instanceof FieldValue.Many many) {
      many.items().forEach(item -> addNamed(item, named));
    } else if (value instanceof FieldValue.Group group) {
      group.fields().values().values().forEach(item -> addNamed(item, named));
    }
  }

  private static void missing(
      List<FieldValue.Work> named,
      ParsedWorks works,
      Map<String, ParsedWork> known,
      Problems problems) {
    Set<String> there = new TreeSet<>(known.keySet());
    there.addAll(works.broken());
    for (FieldValue.Work work : named) {
      if (!there.contains(work.id())) {
        Optional<String> near = Closest.to(work.id(), there);
        Diagnostic diagnostic =
            Diagnostic.of(
                DiagnosticCode.MISSING_REFERENCE,
                work.location(),
                "there is no reference `" + work.id() + "`",
                near.map(id -> "write `" + id + "`, or add").orElse("add")
                    + " `"
                    + work.id()
                    + "` to "
                    + works.path());
        problems.add(
            near.map(known::get)
                .map(n -> diagnostic.withNote(n.location(), "the closest is `" + n.id() + "`"))
                .orElse(diagnostic));
      }
    }
  }

  /** Said only when all else is right: an entry that cannot be read may be the one to name it. */
  private static void unused(
      List<FieldValue.Work> named, Map<String, ParsedWork> known, Problems problems) {
    if (!problems.isEmpty()) {
      return;
    }
    Set<String> used = new TreeSet<>();
    named.forEach(work -> used.add(work.id()));
    for (ParsedWork work : known.values()) {
      if (!used.contains(work.id())) {
        problems.add(
            DiagnosticCode.UNUSED_REFERENCE,
            work.location(),
            "no entry names the reference `" + work.id() + "`",
            "name it in an entry, as `references: ["
                + work.id()
                + "]` or under `via`, or delete it");
      }
    }
  }
}

package toolkit.read;

import java.util.stream.Collectors;
import toolkit.entry.EntryType;
import toolkit.entry.FieldKind;

/** What fields hold, said for editors. */
public final class FieldWords {
  private FieldWords() {}

  /** A phrase that fits behind "must be". */
  static String describe(FieldKind kind) {
    if (kind instanceof FieldKind.ListOf list) {
      return list.item() instanceof FieldKind.Group ? "a list of groups" : "a list";
    }
    if (kind instanceof FieldKind.Group) {
      return "a group of `name: value` lines";
    }
    if (kind instanceof FieldKind.Amount) {
      return "a number";
    }
    if (kind instanceof FieldKind.Day) {
      return "a date";
    }
    if (kind instanceof FieldKind.PartialDay) {
      return "a year, a month or a date";
    }
    if (kind instanceof FieldKind.Doi) {
      return "a DOI, which begins with `10.`";
    }
    if (kind instanceof FieldKind.Flag) {
      return "yes or no";
    }
    return "text";
  }

  /** What an editor could type behind the name and the colon. */
  public static String example(FieldKind kind) {
    if (kind instanceof FieldKind.ListOf list) {
      return list.item() instanceof FieldKind.Group group
          ? "[{" + groupExample(group) + "}]"
          : "[" + example(list.item()) + "]";
    }
    if (kind instanceof FieldKind.Group group) {
      return "{" + groupExample(group) + "}";
    }
    if (kind instanceof FieldKind.Amount) {
      return "10";
    }
    if (kind instanceof FieldKind.Day) {
      return "2026-11-21";
    }
    if (kind instanceof FieldKind.Flag) {
      return "yes";
    }
    if (kind instanceof FieldKind.PartialDay) {
      return "2019-06";
    }
    if (kind instanceof FieldKind.Doi) {
      return "10.1136/bmj.l123";
    }
    if (kind instanceof FieldKind.Work) {
      return "naylor-2019";
    }
    if (kind instanceof FieldKind.Choice choice) {
      return String.join(" | ", choice.values());
    }
    return kind instanceof FieldKind.Reference reference ? idExample(reference) : "…";
  }

  private static String idExample(FieldKind.Reference reference) {
    EntryType first = reference.types().stream().sorted().findFirst().orElseThrow();
    return reference.types().size() == 1 ? "the-slug" : first.id() + "/the-slug";
  }

  /** What to type when a field is missing. */
  static String howToAdd(FieldKind.Field field) {
    if (field.kind() instanceof FieldKind.Choice choice) {
      return "add `" + field.name() + ":` and one of " + String.join(", ", choice.values());
    }
    String add = "add `" + field.name() + ": " + example(field.kind()) + "`";
    return field.kind() instanceof FieldKind.Vocabulary vocabulary
        ? add + ", with a word listed under `" + vocabulary.name() + "` in toolkit.yaml"
        : add;
  }

  /** Whether it is the field that the first of several ways cannot do without. */
  private static boolean isUsual(FieldKind.Field field, FieldKind.Group group) {
    return !group.ways().isEmpty() && group.ways().get(0).get(0).equals(field.name());
  }

  private static String groupExample(FieldKind.Group group) {
    return group.fields().stream()
        .filter(field -> field.required() || isUsual(field, group))
        .map(field -> field.name() + ": " + example(field.kind()))
        .collect(Collectors.joining(", "));
  }
}

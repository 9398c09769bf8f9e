package toolkit.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import toolkit.config.SiteConfig;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;
import toolkit.entry.FieldKind;
import toolkit.entry.FieldKind.Field;
import toolkit.entry.FieldValue;
import toolkit.entry.Fields;
import toolkit.markdown.Markdown;
import toolkit.source.Closest;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.yaml.YamlValue;
import toolkit.yaml.YamlValue.Pair;
import toolkit.yaml.YamlValue.Scalar;
import toolkit.yaml.YamlValue.Sequence;
import toolkit.yaml.YamlValue.YamlMap;

/** Turns YAML into field values, as the schema says. */
final class FieldReader {
  private final SiteConfig config;
  private final Problems problems;

  FieldReader(SiteConfig config, Problems problems) {
    this.config = config;
    this.problems = problems;
  }

  /**
   * Reads the fields of an entry or a group.
   *
   * @param where what the fields belong to, in an editor's words, such as {@code a case}
   * @param apart names that the caller reads itself
   */
  Fields read(YamlMap map, List<Field> schema, String where, Set<String> apart) {
    Map<String, FieldValue> values = new LinkedHashMap<>();
    Map<String, Field> known =
        schema.stream().collect(Collectors.toMap(Field::name, field -> field));
    for (Pair pair : map.pairs()) {
      Field field = known.get(pair.name());
      if (field != null) {
        value(field.name(), field.kind(), pair.value()).ifPresent(v -> values.put(field.name(), v));
      } else if (!apart.contains(pair.name())) {
        unknownField(pair, known.keySet(), apart, where);
      }
    }
    for (Field field : schema) {
      if (field.required() && isMissing(map, field.name())) {
        problems.add(
            DiagnosticCode.MISSING_FIELD,
            map.get(field.name()).map(YamlValue::location).orElse(map.location()),
            where + " needs the field `" + field.name() + "`",
            FieldWords.howToAdd(field));
      }
    }
    return new Fields(values);
  }

  private static boolean isMissing(YamlMap map, String name) {
    Optional<YamlValue> value = map.get(name);
    return value.isEmpty()
        || (value.get() instanceof Scalar scalar && scalar.text().isBlank())
        || (value.get() instanceof Sequence list && list.items().isEmpty());
  }

  private void unknownField(Pair pair, Set<String> known, Set<String> apart, String where) {
    List<String> names = new ArrayList<>(known);
    names.addAll(apart);
    problems.add(
        DiagnosticCode.UNKNOWN_FIELD,
        pair.nameLocation(),
        where + " has no field `" + pair.name() + "`",
        didYouMean(pair.name(), names));
  }

  private static String didYouMean(String written, Collection<String> names) {
    return Closest.to(written, names)
        .map(near -> "did you mean `" + near + "`?")
        .orElse("known here: " + names.stream().sorted().collect(Collectors.joining(", ")));
  }

  /** Empty when nothing usable was written; then there is a diagnostic, here or by the caller. */
  private Optional<FieldValue> value(String name, FieldKind kind, YamlValue written) {
    if (written instanceof Scalar scalar && scalar.text().isBlank()) {
      return Optional.empty();
    }
    if (kind instanceof FieldKind.ListOf list) {
      return list(name, list, written);
    }
    if (kind instanceof FieldKind.Group group) {
      return group(name, group, written);
    }
    if (written instanceof Scalar scalar) {
      return scalar(name, kind, scalar);
    }
    return wrongType(name, kind, written);
  }

  private Optional<FieldValue> list(String name, FieldKind.ListOf kind, YamlValue written) {
    if (!(written instanceof Sequence sequence)) {
      return wrongType(name, kind, written);
    }
    List<FieldValue> items = new ArrayList<>();
    for (YamlValue item : sequence.items()) {
      if (item instanceof Scalar scalar && scalar.text().isBlank()) {
        wrongType(name, kind.item(), item);
      } else if (kind.item() instanceof FieldKind.Group && !(item instanceof YamlMap)) {
        wrongType(name, kind, item);
      } else {
        value(name, kind.item(), item).ifPresent(items::add);
      }
    }
    return Optional.of(new FieldValue.Many(items, written.location()));
  }

  private Optional<FieldValue> group(String name, FieldKind.Group kind, YamlValue written) {
    if (!(written instanceof YamlMap map)) {
      return wrongType(name, kind, written);
    }
    Fields fields = read(map, kind.fields(), "`" + name + "`", Set.of());
    boolean complete =
        goesOneWay(map, kind, "`" + name + "`")
            && kind.fields().stream()
                .noneMatch(field -> field.required() && !fields.has(field.name()));
    return complete
        ? Optional.of(new FieldValue.Group(fields, written.location()))
        : Optional.empty();
  }

  private boolean goesOneWay(YamlMap map, FieldKind.Group kind, String where) {
    List<List<String>> taken =
        kind.ways().stream()
            .filter(way -> way.stream().anyMatch(field -> !isMissing(map, field)))
            .toList();
    List<String> firsts = kind.ways().stream().map(way -> "`" + way.get(0) + "`").toList();
    if (taken.size() > 1) {
      Pair second =
          map.pairs().stream()
              .filter(pair -> taken.get(1).contains(pair.name()))
              .findFirst()
              .orElseThrow();
      problems.add(
          DiagnosticCode.EITHER_OR,
          second.nameLocation(),
          where + " takes either " + String.join(" or ", firsts) + ", not both",
          "delete `" + second.name() + "`, or what it should replace");
      return false;
    }
    if (!kind.ways().isEmpty() && (taken.isEmpty() || isMissing(map, taken.get(0).get(0)))) {
      problems.add(
          DiagnosticCode.MISSING_FIELD,
          map.location(),
          where + " needs the field " + String.join(" or ", firsts),
          "add `" + (taken.isEmpty() ? kind.ways() : taken).get(0).get(0) + ": …`");
      return false;
    }
    return true;
  }

  private Optional<FieldValue> scalar(String name, FieldKind kind, Scalar scalar) {
    String text = scalar.text().strip();
    Location at = scalar.location();
    if (kind instanceof FieldKind.Text limited) {
      return text(name, limited, text, at);
    }
    if (kind instanceof FieldKind.Prose) {
      return Optional.of(
          new FieldValue.Prose(Markdown.field(scalar.text(), scalar.positions(), problems), at));
    }
    if (kind instanceof FieldKind.Amount) {
      return amount(name, kind, scalar);
    }
    if (kind instanceof FieldKind.Day) {
      return day(name, kind, scalar);
    }
    if (kind instanceof FieldKind.Flag) {
      return flag(name, kind, scalar);
    }
    if (kind instanceof FieldKind.Choice choice) {
      return oneOf(name, text, choice.values(), at);
    }
    if (kind instanceof FieldKind.Vocabulary vocabulary) {
      return oneOf(name, text, config.vocabulary(vocabulary.name()).keySet(), at);
    }
    if (kind instanceof FieldKind.Reference reference) {
      return reference(name, reference, text, at);
    }
    if (kind instanceof FieldKind.Work) {
      return work(name, text, at);
    }
    if (kind instanceof FieldKind.PartialDay) {
      return PartialDays.parse(text)
          .<Optional<FieldValue>>map(parts -> Optional.of(new FieldValue.PartialDay(parts, at)))
          .orElseGet(() -> wrongType(name, kind, scalar));
    }
    if (kind instanceof FieldKind.Doi) {
      return doi(name, kind, scalar);
    }
    if (kind instanceof FieldKind.WebAddress) {
      return webAddress(text, at);
    }
    throw new AssertionError("lists and groups are read elsewhere: " + kind);
  }

  private Optional<FieldValue> text(String name, FieldKind.Text kind, String text, Location at) {
    int length = text.codePointCount(0, text.length());
    if (length > kind.limit()) {
      problems.add(
          DiagnosticCode.TEXT_TOO_LONG,
          at,
          "`" + name + "` has " + length + " characters; " + kind.limit() + " are the most",
          "shorten it by " + (length - kind.limit()));
    }
    return Optional.of(new FieldValue.Text(text.replaceAll("\\s+", " "), at));
  }

  private Optional<FieldValue> amount(String name, FieldKind kind, Scalar scalar) {
    String text = scalar.text().strip();
    return text.matches("\\d{1,9}(\\.\\d{1,9})?")
        ? Optional.of(new FieldValue.Amount(Double.parseDouble(text), scalar.location()))
        : wrongType(name, kind, scalar);
  }

  private Optional<FieldValue> day(String name, FieldKind kind, Scalar scalar) {
    if (!scalar.text().strip().matches("\\d{4}-\\d{2}-\\d{2}")) {
      return wrongType(name, kind, scalar);
    }
    try {
      return Optional.of(
          new FieldValue.Day(LocalDate.parse(scalar.text().strip()), scalar.location()));
    } catch (DateTimeParseException e) {
      return wrongType(name, kind, scalar);
    }
  }

  private Optional<FieldValue> flag(String name, FieldKind kind, Scalar scalar) {
    return switch (scalar.text().strip().toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> Optional.of(new FieldValue.Flag(true, scalar.location()));
      case "no", "false" -> Optional.of(new FieldValue.Flag(false, scalar.location()));
      default -> wrongType(name, kind, scalar);
    };
  }

  private Optional<FieldValue> oneOf(
      String name, String text, Collection<String> values, Location at) {
    if (values.contains(text)) {
      return Optional.of(new FieldValue.Text(text, at));
    }
    String hint =
        Closest.to(text, values)
            .map(near -> "did you mean `" + near + "`?")
            .orElse(
                values.isEmpty()
                    ? "list it in toolkit.yaml first: no value is listed there yet"
                    : "write one of " + String.join(", ", values));
    problems.add(DiagnosticCode.UNKNOWN_VALUE, at, "`" + name + "` cannot be `" + text + "`", hint);
    return Optional.empty();
  }

  private Optional<FieldValue> reference(
      String name, FieldKind.Reference kind, String text, Location at) {
    Optional<EntryId> id = EntryId.parse(text);
    if (id.isEmpty() && kind.types().size() == 1 && EntryId.isSlug(text)) {
      EntryType only = kind.types().iterator().next();
      id = Optional.of(new EntryId(only, text));
    }
    if (id.isEmpty()) {
      problems.add(
          DiagnosticCode.WRONG_FIELD_TYPE,
          at,
          "`" + name + "` must point to an entry, and `" + text + "` is no id",
          kind.types().size() == 1
              ? "write the slug of a " + kind.types().iterator().next().id()
              : "write the type and the slug, such as `" + FieldWords.example(kind) + "`");
      return Optional.empty();
    }
    return id.map(target -> new FieldValue.Reference(target, at));
  }

  private Optional<FieldValue> work(String name, String text, Location at) {
    if (EntryId.isSlug(text)) {
      return Optional.of(new FieldValue.Work(text, at));
    }
    problems.add(
        DiagnosticCode.WRONG_FIELD_TYPE,
        at,
        "`" + name + "` must name a reference, and `" + text + "` is no id",
        "write an id out of references.yaml, such as `naylor-2019`");
    return Optional.empty();
  }

  private Optional<FieldValue> doi(String name, FieldKind kind, Scalar scalar) {
    String text = scalar.text().strip();
    return text.matches("10\\.\\d{4,9}/[^\\s<>\"]+")
        ? Optional.of(new FieldValue.Text(text, scalar.location()))
        : wrongType(name, kind, scalar);
  }

  private Optional<FieldValue> webAddress(String text, Location at) {
    if (text.matches("(?i)https?://[^/\\s<>\"][^\\s<>\"]*")) {
      return Optional.of(new FieldValue.Text(text, at));
    }
    problems.add(
        DiagnosticCode.UNSAFE_LINK,
        at,
        "`" + text + "` cannot be linked to",
        "write an address that starts with https://, without spaces");
    return Optional.empty();
  }

  private Optional<FieldValue> wrongType(String name, FieldKind kind, YamlValue written) {
    problems.add(
        DiagnosticCode.WRONG_FIELD_TYPE,
        written.location(),
        "`" + name + "` must be " + FieldWords.describe(kind) + ", found " + found(written),
        "write `" + name + ": " + FieldWords.example(kind) + "`");
    return Optional.empty();
  }

  private static String found(YamlValue written) {
    if (written instanceof Scalar scalar && !scalar.text().isBlank()) {
      String text = scalar.text().strip();
      return "`" + (text.length() > 30 ? text.substring(0, 30) + "…" : text) + "`";
    }
    return written.describe();
  }
}

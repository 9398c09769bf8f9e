package toolkit.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toolkit.audit.Audit.Check;
import toolkit.audit.Audit.Measured;
import toolkit.audit.Audit.Run;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;
import toolkit.source.SourceFile;
import toolkit.yaml.YamlReader;
import toolkit.yaml.YamlValue;
import toolkit.yaml.YamlValue.Pair;
import toolkit.yaml.YamlValue.Scalar;
import toolkit.yaml.YamlValue.Sequence;
import toolkit.yaml.YamlValue.YamlMap;

/** Reads both files. What is wrong with them is among the problems. */
public final class AuditReader {
  private static final List<String> RESULT_FIELDS =
      List.of("date", "version", "templates", "tool", "browser", "runs");
  private static final List<String> RUN_FIELDS =
      List.of("screen", "rules", "pages", "of", "violations");
  private static final List<String> CHECK_FIELDS = List.of("date", "by", "what", "found");

  private final Problems problems;
  private boolean whole = true;

  private AuditReader(Problems problems) {
    this.problems = problems;
  }

  /** What programs measured; empty when the file is wrong. */
  public static Optional<Measured> results(SourceFile file, Problems problems) {
    AuditReader reader = new AuditReader(problems);
    return YamlReader.read(file, problems)
        .map(value -> reader.measured(reader.group(value, RESULT_FIELDS)))
        .filter(measured -> reader.whole);
  }

  /** What people recorded, newest first. */
  public static List<Check> log(SourceFile file, Problems problems) {
    AuditReader reader = new AuditReader(problems);
    Optional<YamlValue> value = YamlReader.read(file, problems);
    if (value.isEmpty()) {
      return List.of();
    }
    return reader.items(reader.group(value.get(), List.of("checks")), "checks").stream()
        .map(item -> reader.check(reader.group(item, CHECK_FIELDS)))
        .sorted((a, b) -> b.on().compareTo(a.on()))
        .toList();
  }

  private Measured measured(YamlMap map) {
    List<Run> runs = new ArrayList<>();
    for (YamlValue item : items(map, "runs")) {
      YamlMap run = group(item, RUN_FIELDS);
      runs.add(
          new Run(
              text(run, "screen"),
              text(run, "rules"),
              number(run, "pages"),
              number(run, "of"),
              number(run, "violations")));
    }
    return new Measured(
        day(map, "date"),
        text(map, "version"),
        text(map, "templates"),
        text(map, "tool"),
        text(map, "browser"),
        runs);
  }

  private Check check(YamlMap map) {
    return new Check(day(map, "date"), text(map, "by"), text(map, "what"), text(map, "found"));
  }

  private YamlMap group(YamlValue value, List<String> fields) {
    if (!(value instanceof YamlMap map)) {
      wrong(DiagnosticCode.WRONG_FIELD_TYPE, value, "expected " + fields + " here", "");
      return new YamlMap(List.of(), value.location());
    }
    for (Pair pair : map.pairs()) {
      if (!fields.contains(pair.name())) {
        problems.add(
            DiagnosticCode.UNKNOWN_FIELD,
            pair.nameLocation(),
            "there is no field `" + pair.name() + "` here",
            "known here: " + String.join(", ", fields));
      }
    }
    return map;
  }

  private List<YamlValue> items(YamlMap map, String name) {
    Optional<YamlValue> value = map.get(name);
    if (value.isPresent() && value.get() instanceof Sequence list) {
      return list.items();
    }
    wrong(
        DiagnosticCode.WRONG_FIELD_TYPE,
        value.orElse(map),
        "`" + name + "` must be a list",
        "write `" + name + ": []` for none");
    return List.of();
  }

  private String text(YamlMap map, String name) {
    Optional<YamlValue> value = map.get(name);
    if (value.isPresent() && value.get() instanceof Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text().strip();
    }
    wrong(
        DiagnosticCode.MISSING_FIELD,
        value.orElse(map),
        "`" + name + "` is missing",
        "write `" + name + ": …`");
    return "";
  }

  private int number(YamlMap map, String name) {
    String text = text(map, name);
    if (text.matches("\\d{1,9}")) {
      return Integer.parseInt(text);
    }
    if (!text.isEmpty()) {
      wrong(
          DiagnosticCode.UNKNOWN_VALUE,
          map.get(name).orElse(map),
          "`" + name + "` must be a whole number",
          "");
    }
    return 0;
  }

  private LocalDate day(YamlMap map, String name) {
    String text = text(map, name);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      if (!text.isEmpty()) {
        wrong(
            DiagnosticCode.UNKNOWN_VALUE,
            map.get(name).orElse(map),
            "`" + name + "` must be a date",
            "write it like 2026-11-28");
      }
      return LocalDate.EPOCH;
    }
  }

  private void wrong(DiagnosticCode code, YamlValue where, String message, String hint) {
    whole = false;
    problems.add(code, where.location(), message, hint);
  }
}

package toolkit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toolkit.config.SiteConfig;
import toolkit.entry.EntryId;
import toolkit.entry.Fields;
import toolkit.entry.ParsedWork;
import toolkit.entry.ParsedWorks;
import toolkit.entry.WorkSchema;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.source.SourceFile;
import toolkit.yaml.YamlReader;
import toolkit.yaml.YamlValue;
import toolkit.yaml.YamlValue.Scalar;
import toolkit.yaml.YamlValue.Sequence;
import toolkit.yaml.YamlValue.YamlMap;

/** The file of references → the references in it. */
final class WorksReader {
  private static final Pattern ID_LINE =
      Pattern.compile("^[ -]*id: *([a-z0-9-]+) *(?:#.*)?$", Pattern.MULTILINE);

  private final FieldReader fieldReader;
  private final Problems problems;

  WorksReader(SiteConfig config, Problems problems) {
    this.fieldReader = new FieldReader(config, problems);
    this.problems = problems;
  }

  /** Reads the file; one with nothing but comments holds no references, and is fine. */
  ParsedWorks read(SourceFile file) {
    List<ParsedWork> works = new ArrayList<>();
    Optional<YamlValue> root = YamlReader.read(file, problems);
    root.ifPresent(value -> readRoot(value, works));
    Set<String> broken = idsIn(file);
    works.forEach(work -> broken.remove(work.id()));
    return new ParsedWorks(file.path(), works, broken, true);
  }

  /** Every id that the file seems to give, so that what names it is not called wrong as well. */
  private static Set<String> idsIn(SourceFile file) {
    Set<String> ids = new TreeSet<>();
    Matcher matcher = ID_LINE.matcher(file.text());
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }

  private void readRoot(YamlValue root, List<ParsedWork> works) {
    if (!(root instanceof YamlMap map)) {
      wrongForm(root.location(), "the file must hold a list under `references:`", root);
      return;
    }
    for (YamlValue.Pair pair : map.pairs()) {
      if (!pair.name().equals("references")) {
        problems.add(
            DiagnosticCode.UNKNOWN_FIELD,
            pair.nameLocation(),
            "the file of references has no field `" + pair.name() + "`",
            "put everything under `references:`");
      } else if (pair.value() instanceof Sequence sequence) {
        sequence.items().forEach(item -> readItem(item).ifPresent(works::add));
      } else if (!(pair.value() instanceof Scalar scalar && scalar.text().isBlank())) {
        wrongForm(pair.value().location(), "`references` must be a list", pair.value());
      }
    }
  }

  private void wrongForm(Location location, String wanted, YamlValue found) {
    problems.add(
        DiagnosticCode.WRONG_FIELD_TYPE,
        location,
        wanted + ", found " + found.describe(),
        "write `references:`, and each one below it as `  - id: naylor-2019`");
  }

  private Optional<ParsedWork> readItem(YamlValue item) {
    if (!(item instanceof YamlMap map)) {
      wrongForm(item.location(), "each reference must be a group of `name: value` lines", item);
      return Optional.empty();
    }
    Optional<String> id = idOf(map);
    Fields fields = fieldReader.read(map, WorkSchema.FIELDS, "a reference", Set.of("id"));
    return id.map(name -> new ParsedWork(name, fields, map.location()));
  }

  private Optional<String> idOf(YamlMap map) {
    Optional<YamlValue> written = map.get("id");
    if (written.isPresent() && written.get() instanceof Scalar scalar && !scalar.text().isBlank()) {
      return checkedId(scalar);
    }
    problems.add(
        DiagnosticCode.MISSING_FIELD,
        written.map(YamlValue::location).orElse(map.location()),
        "each reference needs the field `id`",
        "add `id:` with author and year, such as `id: naylor-2019`");
    return Optional.empty();
  }

  private Optional<String> checkedId(Scalar scalar) {
    String text = scalar.text().strip();
    if (EntryId.isSlug(text)) {
      return Optional.of(text);
    }
    String proposal = Slugs.propose(text);
    problems.add(
        DiagnosticCode.BAD_FILE_NAME,
        scalar.location(),
        "`"
            + text
            + "` cannot be the id of a reference: use lower-case letters, digits and hyphens",
        "call it `" + (proposal.isEmpty() ? "naylor-2019" : proposal) + "`");
    return Optional.empty();
  }
}

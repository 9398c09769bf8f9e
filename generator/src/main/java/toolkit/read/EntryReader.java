package toolkit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toolkit.config.SiteConfig;
import toolkit.entry.EntryId;
import toolkit.entry.EntrySchema;
import toolkit.entry.EntryType;
import toolkit.entry.FieldKind;
import toolkit.entry.Fields;
import toolkit.entry.ParsedEntry;
import toolkit.markdown.Body;
import toolkit.markdown.Markdown;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.source.SourceFile;
import toolkit.yaml.YamlReader;
import toolkit.yaml.YamlValue;
import toolkit.yaml.YamlValue.Scalar;
import toolkit.yaml.YamlValue.YamlMap;

/** One content file → the entries in it. */
final class EntryReader {
  private static final Pattern SLUG_LINE =
      Pattern.compile("^[ -]*slug: *([a-z0-9-]+) *$", Pattern.MULTILINE);

  private final FieldReader fieldReader;
  private final Problems problems;

  EntryReader(SiteConfig config, Problems problems) {
    this.fieldReader = new FieldReader(config, problems);
    this.problems = problems;
  }

  /** What one file gave: entries, and ids of entries that are there but could not be read. */
  record FileEntries(List<ParsedEntry> entries, List<Broken> broken) {
    static FileEntries of(ParsedEntry entry) {
      return new FileEntries(List.of(entry), List.of());
    }

    static FileEntries brokenAt(EntryId id, Location location) {
      return new FileEntries(List.of(), List.of(new Broken(id, location)));
    }

    static FileEntries none() {
      return new FileEntries(List.of(), List.of());
    }
  }

  /** An entry that is known to be there, and no more. */
  record Broken(EntryId id, Location location) {}

  /** The id that the name of a Markdown file gives its entry; empty with a diagnostic. */
  Optional<EntryId> idOf(EntryType type, String fileName, Location location) {
    String slug = fileName.substring(0, fileName.length() - ".md".length());
    return id(type, slug, location, DiagnosticCode.BAD_FILE_NAME);
  }

  private Optional<EntryId> id(
      EntryType type, String slug, Location location, DiagnosticCode code) {
    // Names that differ by case only are one file on half of the world's disks, so they stay ids
    // and meet as duplicates.
    String folded = slug.toLowerCase(Locale.ROOT);
    if (EntryId.isSlug(folded)) {
      if (!folded.equals(slug)) {
        badSlug(slug, location, code, folded);
      }
      return Optional.of(new EntryId(type, folded));
    }
    badSlug(slug, location, code, Slugs.propose(slug));
    return Optional.empty();
  }

  private void badSlug(String slug, Location location, DiagnosticCode code, String proposal) {
    problems.add(
        code,
        location,
        "`" + slug + "` cannot be the name of an entry: use lower-case letters, digits and hyphens",
        proposal.isEmpty() ? "choose a name such as `wigan-deal`" : "call it `" + proposal + "`");
  }

  /** Reads a Markdown file that holds one entry. */
  FileEntries readMarkdown(EntryId id, SourceFile file) {
    Optional<FrontMatter> found = FrontMatter.find(file, problems);
    if (found.isEmpty()) {
      return FileEntries.brokenAt(id, file.start());
    }
    FrontMatter header = found.get();
    Optional<YamlMap> map =
        YamlReader.read(file, header.firstLine(), header.lastLine(), problems)
            .flatMap(value -> asMap(value, "the header"));
    Body body =
        Markdown.body(
            file.text().substring(header.bodyStart()),
            offset -> file.at(header.bodyStart() + offset),
            problems);
    if (map.isEmpty()) {
      if (header.lastLine() < header.firstLine()) {
        map = Optional.of(new YamlMap(List.of(), file.start()));
      } else {
        return FileEntries.brokenAt(id, file.start());
      }
    }
    Fields fields = fieldReader.read(map.get(), schema(id), describe(id.type()), Set.of());
    return FileEntries.of(new ParsedEntry(id, fields, body, file.start()));
  }

  private static List<FieldKind.Field> schema(EntryId id) {
    return EntrySchema.of(id.type()).fields();
  }

  private static String describe(EntryType type) {
    return "a " + type.id();
  }

  /** Reads a YAML file that holds a list of entries. */
  FileEntries readList(EntryType type, SourceFile file) {
    Optional<YamlMap> root =
        YamlReader.read(file, problems).flatMap(value -> asMap(value, "the file"));
    if (root.isEmpty()) {
      if (file.text().lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
        noEntries(file.start());
      }
      return new FileEntries(List.of(), slugsIn(type, file));
    }
    root.get().pairs().stream()
        .filter(pair -> !pair.name().equals("entries"))
        .forEach(
            pair ->
                problems.add(
                    DiagnosticCode.UNKNOWN_FIELD,
                    pair.nameLocation(),
                    "a list of entries has no field `" + pair.name() + "`",
                    "put everything under `entries:`"));
    Optional<YamlValue> entries = root.get().get("entries");
    if (entries.isPresent()
        && entries.get() instanceof YamlValue.Sequence sequence
        && !sequence.items().isEmpty()) {
      return readItems(type, sequence);
    }
    noEntries(entries.map(YamlValue::location).orElse(file.start()));
    return FileEntries.none();
  }

  private void noEntries(Location location) {
    problems.add(
        DiagnosticCode.MISSING_FIELD,
        location,
        "a `.yaml` file needs a list under `entries:`",
        "write `entries:`, and each entry below it as `  - slug: …`");
  }

  /** The entries that a list which cannot be read would have held, so that links to them count. */
  private static List<Broken> slugsIn(EntryType type, SourceFile file) {
    List<Broken> slugs = new ArrayList<>();
    Matcher matcher = SLUG_LINE.matcher(file.text());
    while (matcher.find()) {
      if (EntryId.isSlug(matcher.group(1))) {
        slugs.add(new Broken(new EntryId(type, matcher.group(1)), file.at(matcher.start(1))));
      }
    }
    return slugs;
  }

  private FileEntries readItems(EntryType type, YamlValue.Sequence sequence) {
    List<ParsedEntry> entries = new ArrayList<>();
    for (YamlValue item : sequence.items()) {
      Optional<YamlMap> map = asMap(item, "each entry");
      if (map.isPresent()) {
        slugOf(type, map.get()).ifPresent(id -> entries.add(readItem(id, map.get())));
      }
    }
    return new FileEntries(entries, List.of());
  }

  private Optional<EntryId> slugOf(EntryType type, YamlMap map) {
    Optional<YamlValue> slug = map.get("slug");
    if (slug.isPresent() && slug.get() instanceof Scalar scalar && !scalar.text().isBlank()) {
      return id(type, scalar.text().strip(), scalar.location(), DiagnosticCode.BAD_FILE_NAME);
    }
    problems.add(
        DiagnosticCode.MISSING_FIELD,
        slug.map(YamlValue::location).orElse(map.location()),
        "each entry of a list needs the field `slug`",
        "add `slug: a-short-name`");
    return Optional.empty();
  }

  private ParsedEntry readItem(EntryId id, YamlMap map) {
    Fields fields = fieldReader.read(map, schema(id), describe(id.type()), Set.of("slug", "body"));
    Body body =
        map.get("body")
            .filter(Scalar.class::isInstance)
            .map(Scalar.class::cast)
            .map(scalar -> Markdown.body(scalar.text(), scalar.positions(), problems))
            .orElse(Body.EMPTY);
    return new ParsedEntry(id, fields, body, map.location());
  }

  private Optional<YamlMap> asMap(YamlValue value, String what) {
    if (value instanceof YamlMap map) {
      return Optional.of(map);
    }
    problems.add(
        DiagnosticCode.WRONG_FIELD_TYPE,
        value.location(),
        what + " must be a group of `name: value` lines, found " + value.describe(),
        "write `title: …` on a line of its own, with a colon and a space");
    return Optional.empty();
  }
}

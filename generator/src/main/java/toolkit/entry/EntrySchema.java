package toolkit.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import toolkit.entry.FieldKind.Amount;
import toolkit.entry.FieldKind.Choice;
import toolkit.entry.FieldKind.Day;
import toolkit.entry.FieldKind.Doi;
import toolkit.entry.FieldKind.Field;
import toolkit.entry.FieldKind.Flag;
import toolkit.entry.FieldKind.Group;
import toolkit.entry.FieldKind.ListOf;
import toolkit.entry.FieldKind.Prose;
import toolkit.entry.FieldKind.Reference;
import toolkit.entry.FieldKind.Text;
import toolkit.entry.FieldKind.Vocabulary;
import toolkit.entry.FieldKind.WebAddress;
import toolkit.entry.FieldKind.Work;

/** Which fields an entry of a type has. The README of the content folder says the same in words. */
public record EntrySchema(EntryType type, List<Field> fields) {
  private static final int TITLE_LIMIT = 120;
  private static final int SUMMARY_LIMIT = 320;
  private static final Text TEXT = new Text(2000);
  private static final Prose PROSE = new Prose();
  private static final ListOf TEXTS = new ListOf(TEXT);
  private static final ListOf PROSES = new ListOf(PROSE);
  private static final Map<EntryType, EntrySchema> ALL =
      Map.of(
          EntryType.SOURCE, with(EntryType.SOURCE, source()),
          EntryType.THEME, with(EntryType.THEME, theme()),
          EntryType.QUOTE, with(EntryType.QUOTE, quote()),
          EntryType.RECOMMENDATION, with(EntryType.RECOMMENDATION, recommendation()),
          EntryType.CASE, with(EntryType.CASE, caseFields()),
          EntryType.FRAMEWORK, with(EntryType.FRAMEWORK, framework()),
          EntryType.TERM, with(EntryType.TERM, term()),
          EntryType.PATHWAY, with(EntryType.PATHWAY, pathway()),
          EntryType.PAGE, with(EntryType.PAGE, List.of()));

  public EntrySchema {
    fields = List.copyOf(fields);
  }

  public static EntrySchema of(EntryType type) {
    return ALL.get(type);
  }

  private static EntrySchema with(EntryType type, List<Field> own) {
    return new EntrySchema(type, Stream.concat(common(type).stream(), own.stream()).toList());
  }

  /** Quotes and terms take owner and dates from the source or topic they belong to. */
  private static List<Field> common(EntryType type) {
    boolean dated = type != EntryType.QUOTE && type != EntryType.TERM;
    return List.of(
        must("title", new Text(TITLE_LIMIT)),
        must("summary", new Text(SUMMARY_LIMIT)),
        may("themes", new ListOf(to(EntryType.THEME))),
        may("sources", new ListOf(citation())),
        may("caveats", new ListOf(new Group(List.of(must("text", TEXT), may("place", TEXT))))),
        may("audience", new ListOf(new Vocabulary("audiences"))),
        may("setting", new ListOf(new Vocabulary("settings"))),
        may("status", new Choice(List.of("drafted", "machine-checked", "signed-off"))),
        may("signed-off", new Group(List.of(must("by", TEXT), must("on", new Day())))),
        new Field("owner", new Vocabulary("owners"), dated),
        new Field("reviewed", new Day(), dated),
        new Field("review-due", new Day(), dated),
        may("other-names", TEXTS),
        may("search-words", TEXTS),
        may("related", new ListOf(new Reference(EnumSet.allOf(EntryType.class)))),
        may("references", new ListOf(new Work())));
  }

  private static Group citation() {
    Group via =
        new Group(
            List.of(
                may("reference", new Work()),
                may("work", TEXT),
                may("year", new Amount()),
                must("read", new Flag())),
            List.of(List.of("reference"), List.of("work", "year")));
    return new Group(
        List.of(must("id", to(EntryType.SOURCE)), must("locator", TEXT), may("via", via)));
  }

  private static List<Field> source() {
    return List.of(
        must("short", new Text(40)),
        must("authors", TEXTS),
        may("year", new Amount()),
        may("publisher", TEXT),
        must("kind", TEXT),
        must("family", TEXT),
        must("gathered-data", new Flag()),
        may("participants", new Amount()),
        may("fieldwork", TEXT),
        may("where", TEXT),
        may("sample", TEXT),
        may("missing", TEXT),
        must("method", TEXT),
        may("funder", TEXT),
        may("interests", TEXT),
        may("limitations", TEXTS),
        may("left-out", TEXTS),
        must("rights", TEXT),
        must(
            "permission", new Group(List.of(must("state", permissions()), may("date", new Day())))),
        may("quote-limit", new Amount()),
        may("words", new Amount()),
        may("url", new WebAddress()),
        may("doi", new Doi()),
        may("archived", new WebAddress()),
        may("cite-as", new Work()),
        may("full-text", TEXTS));
  }

  private static Choice permissions() {
    return new Choice(List.of("not-asked", "asked", "granted", "refused"));
  }

  private static List<Field> theme() {
    return List.of(
        must("kind", new Choice(List.of("topic", "theme", "category", "code", "tension"))),
        may("parent", to(EntryType.THEME)),
        must("definition", PROSE),
        may("in-short", PROSES),
        may("report-label", TEXT),
        may("agree", PROSE),
        may("differ", PROSE),
        may("not-said", PROSE),
        may("each-report", PROSE),
        may("discuss", PROSES),
        may("ask", TEXT));
  }

  private static List<Field> quote() {
    return List.of(
        must("text", TEXT),
        must("speaker", TEXT),
        may("role", TEXT),
        may("band-group", new Choice(List.of("3-6", "7-8b", "8c+"))),
        may("trust-type", TEXT),
        must("source", to(EntryType.SOURCE)),
        must("locator", TEXT),
        may("reference", TEXT),
        may("quoted-from", TEXT),
        must("shows", TEXT),
        must("point", TEXT),
        must("reading", new Choice(List.of("helps", "hinders", "caution"))));
  }

  private static List<Field> recommendation() {
    return List.of(
        must("action", TEXT),
        may("steps", PROSES),
        must("who", TEXTS),
        may("time", TEXT),
        may("cost", TEXT),
        may("fits", PROSE),
        may("not-when", PROSE),
        may("cautions", PROSES),
        must("origin", new Choice(List.of("report", "toolkit"))),
        must("basis", new Choice(List.of("tested", "tried", "proposed"))),
        may("evidence", new ListOf(evidence())),
        may("report-label", TEXT));
  }

  private static Reference evidence() {
    return new Reference(EnumSet.of(EntryType.THEME, EntryType.QUOTE, EntryType.CASE));
  }

  private static List<Field> caseFields() {
    return List.of(
        must("place", TEXT),
        must("dates", TEXT),
        must(
            "sector",
            new Choice(
                List.of(
                    "health-and-care",
                    "public-sector",
                    "private-sector",
                    "voluntary-sector",
                    "mixed"))),
        must("problem", PROSE),
        must("done", PROSE),
        may("results", new ListOf(result())),
        may("learnt", PROSE),
        may("went-wrong", PROSE),
        must("impact", new Choice(List.of("measured", "reported", "described"))),
        must("measured-by", new Choice(List.of("independent", "own", "unclear"))),
        must("comparison", new Flag()),
        may("size", TEXT),
        may("needed", PROSE),
        may("since", PROSE));
  }

  private static Group result() {
    return new Group(
        List.of(
            must("measure", TEXT),
            may("before", TEXT),
            may("after", TEXT),
            may("comparison", TEXT),
            may("unit", TEXT),
            may("period", TEXT),
            may("locator", TEXT)));
  }

  private static List<Field> framework() {
    return List.of(
        must("use-for", PROSE),
        may("how", PROSES),
        must("made-by", TEXT),
        may("cost", TEXT),
        may("criticism", PROSE),
        must("depth", new Choice(List.of("page", "listing"))));
  }

  private static List<Field> term() {
    return List.of(must("meaning", PROSE), may("other-meanings", TEXTS), may("acronym", TEXT));
  }

  private static List<Field> pathway() {
    return List.of(
        must("question", TEXT),
        must("role", TEXT),
        must("minutes", new Amount()),
        must("discuss", PROSES),
        must("try", PROSE),
        must("look-back", TEXT));
  }

  private static Reference to(EntryType type) {
    return new Reference(Set.of(type));
  }

  private static Field must(String name, FieldKind kind) {
    return new Field(name, kind, true);
  }

  private static Field may(String name, FieldKind kind) {
    return new Field(name, kind, false);
  }
}

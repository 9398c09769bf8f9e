package toolkit.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import toolkit.entry.EntryId;
import toolkit.entry.Fields;
import toolkit.entry.ParsedEntry;

/** Makes linked entries out of parsed ones that passed every rule. */
final class EntryFactory {
  private static final double DEFAULT_QUOTE_LIMIT = 5;

  private final Map<EntryId, ParsedEntry> parsed;
  private final Map<String, Work> works;

  EntryFactory(Map<EntryId, ParsedEntry> parsed, Map<String, Work> works) {
    this.parsed = parsed;
    this.works = works;
  }

  Entry make(ParsedEntry entry) {
    Common common = common(entry);
    Fields fields = entry.fields();
    return switch (entry.id().type()) {
      case SOURCE -> source(common, fields);
      case THEME -> theme(common, fields);
      case QUOTE -> quote(common, fields);
      case RECOMMENDATION -> recommendation(common, fields);
      case CASE -> caseOf(common, fields);
      case FRAMEWORK -> framework(common, fields);
      case TERM ->
          new Entry.Term(
              common,
              fields.prose("meaning"),
              fields.texts("other-meanings"),
              fields.text("acronym"));
      case PATHWAY -> pathway(common, fields);
      case PAGE -> new Entry.Page(common);
    };
  }

  private Common common(ParsedEntry entry) {
    Fields fields = entry.fields();
    return new Common(
        entry.id(),
        fields.text("title"),
        fields.text("summary"),
        fields.references("themes"),
        citations(entry),
        caveats(fields),
        fields.texts("audience"),
        fields.texts("setting"),
        fields.has("status") ? fields.text("status") : "drafted",
        signOff(fields),
        inherited(entry, "owner").map(lender -> lender.text("owner")).orElse(""),
        inheritedDay(entry, "reviewed"),
        inheritedDay(entry, "review-due"),
        fields.texts("other-names"),
        fields.texts("search-words"),
        fields.references("related"),
        fields.works("references"),
        entry.body(),
        entry.location().path());
  }

  private static List<Caveat> caveats(Fields fields) {
    return fields.groups("caveats").stream()
        .map(caveat -> new Caveat(caveat.text("text"), caveat.text("place")))
        .toList();
  }

  private static Optional<Common.SignOff> signOff(Fields fields) {
    Fields group = fields.group("signed-off");
    return group.day("on").map(on -> new Common.SignOff(group.text("by"), on));
  }

  /** A quote's own source comes first, whatever else it cites. */
  private List<Citation> citations(ParsedEntry entry) {
    List<Citation> citations = new ArrayList<>();
    Fields fields = entry.fields();
    fields
        .reference("source")
        .ifPresent(s -> citations.add(new Citation(s, fields.text("locator"), Optional.empty())));
    for (Fields cited : fields.groups("sources")) {
      citations.add(
          new Citation(
              cited.reference("id").orElseThrow(), cited.text("locator"), via(cited.group("via"))));
    }
    return citations;
  }

  private Optional<Citation.Via> via(Fields via) {
    boolean read = via.flag("read");
    if (via.has("work")) {
      return Optional.of(new Citation.Via(Optional.empty(), via.text("work"), year(via), read));
    }
    return via.work("reference")
        .map(works::get)
        .map(w -> new Citation.Via(Optional.of(w.id()), w.name(), w.year(), read));
  }

  private static String year(Fields fields) {
    OptionalInt year = whole(fields, "year");
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }

  private Optional<LocalDate> inheritedDay(ParsedEntry entry, String field) {
    return inherited(entry, field).flatMap(lender -> lender.day(field));
  }

  /**
   * The fields to take a value from: the entry's own, else its source's, else its first theme's.
   */
  private Optional<Fields> inherited(ParsedEntry entry, String field) {
    List<EntryId> lenders = new ArrayList<>();
    entry.fields().reference("source").ifPresent(lenders::add);
    entry.fields().groups("sources").stream()
        .flatMap(cited -> cited.reference("id").stream())
        .forEach(lenders::add);
    lenders.addAll(entry.fields().references("themes"));
    if (entry.fields().has(field)) {
      return Optional.of(entry.fields());
    }
    return lenders.stream()
        .map(id -> parsed.get(id).fields())
        .filter(f -> f.has(field))
        .findFirst();
  }

  private static Entry source(Common common, Fields f) {
    OptionalDouble limit = f.amount("quote-limit");
    return new Entry.Source(
        common,
        f.text("short"),
        f.texts("authors"),
        whole(f, "year"),
        f.text("publisher"),
        f.text("kind"),
        f.text("family"),
        f.flag("gathered-data"),
        whole(f, "participants"),
        f.text("fieldwork"),
        f.text("where"),
        f.text("sample"),
        f.text("missing"),
        f.text("method"),
        f.text("funder"),
        f.text("interests"),
        f.texts("limitations"),
        f.texts("left-out"),
        f.text("rights"),
        f.group("permission").text("state"),
        f.group("permission").day("date"),
        limit.orElse(DEFAULT_QUOTE_LIMIT),
        whole(f, "words"),
        f.text("url"),
        f.text("doi"),
        f.text("archived"),
        f.work("cite-as"),
        f.texts("full-text"));
  }

  private static Entry theme(Common common, Fields f) {
    return new Entry.Theme(
        common,
        f.text("kind"),
        f.reference("parent"),
        f.prose("definition"),
        f.proses("in-short"),
        f.text("report-label"),
        f.prose("agree"),
        f.prose("differ"),
        f.prose("not-said"),
        f.prose("each-report"),
        f.proses("discuss"),
        f.text("ask"));
  }

  private static Entry quote(Common common, Fields f) {
    return new Entry.Quote(
        common,
        f.text("text"),
        f.text("speaker"),
        f.text("role"),
        f.text("band-group"),
        f.text("trust-type"),
        f.reference("source").orElseThrow(),
        f.text("locator"),
        f.text("reference"),
        f.text("quoted-from"),
        f.text("shows"),
        f.text("point"),
        f.text("reading"));
  }

  private static Entry recommendation(Common common, Fields f) {
    return new Entry.Recommendation(
        common,
        f.text("action"),
        f.proses("steps"),
        f.texts("who"),
        f.text("time"),
        f.text("cost"),
        f.prose("fits"),
        f.prose("not-when"),
        f.proses("cautions"),
        f.text("origin"),
        f.text("basis"),
        f.references("evidence"),
        f.text("report-label"));
  }

  private static Entry caseOf(Common common, Fields f) {
    return new Entry.Case(
        common,
        f.text("place"),
        f.text("dates"),
        f.text("sector"),
        f.prose("problem"),
        f.prose("done"),
        f.groups("results").stream().map(EntryFactory::result).toList(),
        f.prose("learnt"),
        f.prose("went-wrong"),
        f.text("impact"),
        f.text("measured-by"),
        f.flag("comparison"),
        f.text("size"),
        f.prose("needed"),
        f.prose("since"));
  }

  private static Entry.CaseResult result(Fields f) {
    return new Entry.CaseResult(
        f.text("measure"),
        f.text("before"),
        f.text("after"),
        f.text("comparison"),
        f.text("unit"),
        f.text("period"),
        f.text("locator"));
  }

  private static Entry framework(Common common, Fields f) {
    return new Entry.Framework(
        common,
        f.prose("use-for"),
        f.proses("how"),
        f.text("made-by"),
        f.text("cost"),
        f.prose("criticism"),
        f.text("depth").equals("listing"));
  }

  private static Entry pathway(Common common, Fields f) {
    return new Entry.Pathway(
        common,
        f.text("question"),
        f.text("role"),
        whole(f, "minutes").orElseThrow(),
        f.proses("discuss"),
        f.prose("try"),
        f.text("look-back"));
  }

  private static OptionalInt whole(Fields fields, String name) {
    OptionalDouble amount = fields.amount(name);
    return amount.isPresent() ? OptionalInt.of((int) amount.getAsDouble()) : OptionalInt.empty();
  }
}

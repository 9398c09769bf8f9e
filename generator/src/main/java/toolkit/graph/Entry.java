package toolkit.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;
import toolkit.markdown.Body;

/**
 * An entry whose every reference is known to lead somewhere. The components are the fields of the
 * type's {@link toolkit.entry.EntrySchema}; texts and prose that were left out are empty.
 */
public sealed interface Entry {
  Common common();

  default EntryId id() {
    return common().id();
  }

  default EntryType type() {
    return common().id().type();
  }

  default String title() {
    return common().title();
  }

  /** A report, or another text that evidence comes from. */
  record Source(
      Common common,
      String shortName,
      List<String> authors,
      OptionalInt year,
      String publisher,
      String kind,
      String family,
      boolean gatheredData,
      OptionalInt participants,
      String fieldwork,
      String where,
      String sample,
      String missing,
      String method,
      String funder,
      String interests,
      List<String> limitations,
      List<String> leftOut,
      String rights,
      String permission,
      Optional<LocalDate> permissionDate,
      double quoteLimit,
      OptionalInt words,
      String url,
      String doi,
      String archived,
      Optional<String> citeAs,
      List<String> fullText)
      implements Entry {}

  /** What reports say about a matter; a topic is one without a parent. */
  record Theme(
      Common common,
      String kind,
      Optional<EntryId> parent,
      Body definition,
      List<Body> inShort,
      String reportLabel,
      Body agree,
      Body differ,
      Body notSaid,
      Body eachReport,
      List<Body> discuss,
      String ask)
      implements Entry {
    public boolean isTopic() {
      return parent.isEmpty();
    }
  }

  /** Somebody's own words. */
  record Quote(
      Common common,
      String text,
      String speaker,
      String role,
      String bandGroup,
      String trustType,
      EntryId source,
      String locator,
      String reference,
      String quotedFrom,
      String shows,
      String point,
      String reading)
      implements Entry {}

  /** Something a leader can do. */
  record Recommendation(
      Common common,
      String action,
      List<Body> steps,
      List<String> who,
      String time,
      String cost,
      Body fits,
      Body notWhen,
      List<Body> cautions,
      String origin,
      String basis,
      List<EntryId> evidence,
      String reportLabel)
      implements Entry {}

  /** Something that was tried somewhere. */
  record Case(
      Common common,
      String place,
      String dates,
      String sector,
      Body problem,
      Body done,
      List<CaseResult> results,
      Body learnt,
      Body wentWrong,
      String impact,
      String measuredBy,
      boolean comparison,
      String size,
      Body needed,
      Body since)
      implements Entry {}

  /** One figure of a case, exactly as printed. */
  record CaseResult(
      String measure,
      String before,
      String after,
      String comparison,
      String unit,
      String period,
      String locator) {}

  /** A model, method or tool. */
  record Framework(
      Common common,
      Body useFor,
      List<Body> how,
      String madeBy,
      String cost,
      Body criticism,
      boolean listingOnly)
      implements Entry {}

  /** A word and what it means here. */
  record Term(Common common, Body meaning, List<String> otherMeanings, String acronym)
      implements Entry {}

  /** A guide to read top to bottom. */
  record Pathway(
      Common common,
      String question,
      String role,
      int minutes,
      List<Body> discuss,
      Body tryThis,
      String lookBack)
      implements Entry {}

  /** A page about the toolkit itself. */
  record Page(Common common) implements Entry {}
}

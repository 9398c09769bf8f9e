package toolkit.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import toolkit.entry.FieldKind.Choice;
import toolkit.entry.FieldKind.Doi;
import toolkit.entry.FieldKind.Field;
import toolkit.entry.FieldKind.Group;
import toolkit.entry.FieldKind.ListOf;
import toolkit.entry.FieldKind.PartialDay;
import toolkit.entry.FieldKind.Reference;
import toolkit.entry.FieldKind.Text;
import toolkit.entry.FieldKind.WebAddress;

/**
 * Which fields a reference has. Their names and meanings are those of CSL, the Citation Style
 * Language (schema csl-data), but for {@code listed-in} and {@code remark}, which are ours.
 */
public final class WorkSchema {
  private static final Text TEXT = new Text(1000);
  private static final ListOf NAMES =
      new ListOf(
          new Group(
              List.of(
                  may("family", TEXT),
                  may("given", TEXT),
                  may("non-dropping-particle", TEXT),
                  may("suffix", TEXT),
                  may("literal", TEXT)),
              List.of(
                  List.of("family", "given", "non-dropping-particle", "suffix"),
                  List.of("literal"))));

  private static final List<String> TYPES =
      List.of(
          "article",
          "article-journal",
          "article-magazine",
          "article-newspaper",
          "bill",
          "book",
          "broadcast",
          "chapter",
          "dataset",
          "document",
          "entry-dictionary",
          "entry-encyclopedia",
          "interview",
          "legal_case",
          "legislation",
          "manuscript",
          "motion_picture",
          "pamphlet",
          "paper-conference",
          "personal_communication",
          "post",
          "post-weblog",
          "report",
          "review",
          "review-book",
          "software",
          "speech",
          "standard",
          "thesis",
          "webpage");

  /** Fields that are not CSL's own. */
  public static final List<String> OURS = List.of("listed-in", "remark");

  /** All fields but {@code id}, in the order in which they are usually written. */
  public static final List<Field> FIELDS =
      Stream.of(
              Stream.of(must("type", new Choice(TYPES)), may("author", NAMES)),
              Stream.of(may("issued", new PartialDay()), must("title", TEXT)),
              texts("container-title", "collection-title", "event-title", "volume", "issue"),
              texts("page", "edition", "number", "genre"),
              Stream.of(may("editor", NAMES), may("translator", NAMES)),
              texts("publisher", "publisher-place", "event-place", "section", "status"),
              Stream.of(may("DOI", new Doi()), may("URL", new WebAddress())),
              texts("ISBN", "ISSN", "PMID", "PMCID"),
              Stream.of(
                  may("accessed", new PartialDay()),
                  may("original-date", new PartialDay()),
                  must("listed-in", new ListOf(new Reference(EnumSet.of(EntryType.SOURCE)))),
                  may("remark", TEXT)))
          .flatMap(fields -> fields)
          .toList();

  private WorkSchema() {}

  private static Stream<Field> texts(String... names) {
    return Stream.of(names).map(name -> may(name, TEXT));
  }

  private static Field must(String name, FieldKind kind) {
    return new Field(name, kind, true);
  }

  private static Field may(String name, FieldKind kind) {
    return new Field(name, kind, false);
  }
}

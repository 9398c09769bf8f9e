package toolkit.style;

import java.util.List;
import java.util.Set;
import toolkit.entry.EntryType;
import toolkit.entry.FieldText;
import toolkit.entry.ParsedEntry;
import toolkit.source.Diagnostic;
import toolkit.source.Problems;

/** Looks for acronyms that nobody explains and for sentences that are too long to take in. */
public final class PlainWords {
  /** Names, places and records, which are as they are. */
  private static final Set<String> NOT_OURS =
      Set.of(
          "acronym",
          "archived",
          "authors",
          "caveats.place",
          "dates",
          "doi",
          "full-text",
          "funder",
          "locator",
          "made-by",
          "other-names",
          "quoted-from",
          "reference",
          "report-label",
          "results.locator",
          "rights",
          "search-words",
          "sources.locator",
          "sources.via.work",
          "url");

  private PlainWords() {}

  /**
   * All advice, sorted by place.
   *
   * @param everyday acronyms that need no explanation
   */
  public static List<Diagnostic> advice(List<ParsedEntry> entries, Set<String> everyday) {
    Problems advice = new Problems();
    Acronyms acronyms = Acronyms.known(entries, everyday);
    for (ParsedEntry entry : entries) {
      List<FieldText> ours =
          FieldText.of(entry).stream().filter(text -> isOurs(entry, text.field())).toList();
      acronyms.check(ours, advice);
      ours.forEach(text -> LongSentences.check(text, advice));
    }
    return advice.sorted();
  }

  private static boolean isOurs(ParsedEntry entry, String field) {
    boolean verbatim = entry.id().type() == EntryType.QUOTE && field.equals("text");
    return !verbatim && !NOT_OURS.contains(field);
  }
}

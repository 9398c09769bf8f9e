package toolkit.graph;

import toolkit.entry.EntryType;
import toolkit.entry.ParsedEntry;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** Quotations are short. */
final class QuoteRule implements GraphRule {
  private static final int WORD_LIMIT = 60;

  @Override
  public void check(Register register, Problems problems) {
    for (ParsedEntry entry : register.entries().values()) {
      if (entry.id().type() == EntryType.QUOTE) {
        int words = QuotedWords.count(entry.fields().text("text"));
        if (words > WORD_LIMIT) {
          problems.add(
              DiagnosticCode.QUOTE_TOO_LONG,
              entry.locationOf("text"),
              "the quotation has " + words + " words; " + WORD_LIMIT + " are the most",
              "cut it, with […] for what you leave out");
        }
      }
    }
  }
}

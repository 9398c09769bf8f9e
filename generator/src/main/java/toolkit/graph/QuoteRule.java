package toolkit.graph;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import toolkit.entry.EntryType;
import toolkit.entry.Fields;
import toolkit.entry.ParsedEntry;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** Quotations are short, in whole pieces, and say in one voice who speaks. */
final class QuoteRule implements GraphRule {
  private static final int WORD_LIMIT = 60;

  /** What is left between two cuts has at least so many words, and all pieces on average. */
  private static final int LEAST_PIECE = 2;

  private static final int AVERAGE_PIECE = 4;

  private static final Pattern CUT = Pattern.compile("\\[\\s*(?:…|\\.{3})\\s*\\]");

  @Override
  public void check(Register register, Problems problems) {
    for (ParsedEntry entry : register.entries().values()) {
      if (entry.id().type() == EntryType.QUOTE) {
        length(entry, problems);
        pieces(entry, problems);
        speaker(entry, problems);
      }
    }
  }

  private static void length(ParsedEntry entry, Problems problems) {
    int words = QuotedWords.count(entry.fields().text("text"));
    if (words > WORD_LIMIT) {
      problems.add(
          DiagnosticCode.QUOTE_TOO_LONG,
          entry.locationOf("text"),
          "the quotation has " + words + " words; " + WORD_LIMIT + " are the most",
          "cut it, with […] for what you leave out");
    }
  }

  /** Out of single words, each of them in the source, anybody can be made to say anything. */
  private static void pieces(ParsedEntry entry, Problems problems) {
    List<Integer> pieces =
        CUT.splitAsStream(entry.fields().text("text"))
            .map(piece -> QuotedWords.count(piece))
            .filter(words -> words > 0)
            .toList();
    int words = pieces.stream().mapToInt(Integer::intValue).sum();
    boolean whole =
        pieces.size() < 2
            || (words >= AVERAGE_PIECE * pieces.size()
                && pieces.stream().allMatch(piece -> piece >= LEAST_PIECE));
    if (!whole) {
      problems.add(
          DiagnosticCode.QUOTE_IN_SCRAPS,
          entry.locationOf("text"),
          "the quotation is cut into scraps: "
              + words
              + " words in "
              + pieces.size()
              + " pieces, the shortest of "
              + pieces.stream().mapToInt(Integer::intValue).min().orElse(0),
          "quote fewer and longer pieces, on average "
              + AVERAGE_PIECE
              + " words or more and none of a single word");
    }
  }

  /** What a reader sees must be what the finer fields say, for only those are compared. */
  private static void speaker(ParsedEntry entry, Problems problems) {
    Fields fields = entry.fields();
    String speaker = fields.text("speaker").toLowerCase(Locale.ROOT);
    for (String field : List.of("role", "trust-type", "band-group")) {
      if (!names(speaker, fields.text(field))) {
        problems.add(
            DiagnosticCode.UNLIKE_SPEAKER,
            entry.locationOf("speaker"),
            "`speaker` does not say what `" + field + "` says: `" + fields.text(field) + "`",
            "name the same in both, or leave `" + field + "` out");
      }
    }
  }

  private static boolean names(String speaker, String value) {
    return Stream.of(value.toLowerCase(Locale.ROOT).split("[\\s,+-]+"))
        .filter(word -> !word.isEmpty())
        .allMatch(
            word -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(speaker).find());
  }
}

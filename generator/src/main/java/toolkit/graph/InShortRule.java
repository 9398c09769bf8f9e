package toolkit.graph;

import toolkit.entry.ParsedEntry;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** An answer in short is a few lines: one is the summary again, and nobody takes in many. */
final class InShortRule implements GraphRule {
  private static final int FEWEST = 2;
  private static final int MOST = 5;

  @Override
  public void check(Register register, Problems problems) {
    for (ParsedEntry entry : register.entries().values()) {
      int lines = entry.fields().items("in-short").size();
      if (!entry.fields().has("in-short") || (lines >= FEWEST && lines <= MOST)) {
        continue;
      }
      problems.add(
          DiagnosticCode.IN_SHORT,
          entry.locationOf("in-short"),
          "the answer in short has " + (lines == 1 ? "1 line" : lines + " lines") + limit(lines),
          lines > MOST
              ? "keep what a leader must know, and move the rest into the prose"
              : "write 2 to 5 lines, or leave the field out: the summary is there anyway");
    }
  }

  private static String limit(int lines) {
    return lines > MOST ? "; " + MOST + " are the most" : "; " + FEWEST + " are the fewest";
  }
}

package toolkit.verify;

import java.util.ArrayList;
import java.util.List;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.source.SourceFile;

/**
 * Titles, names and fixed terms that may be shared with a source at any length. In the file, one to
 * a line: the words, a bar, the reason. Lines that begin with {@code #} are remarks.
 */
public record AllowList(List<Allowed> phrases) {
  /** The name of the file at the root of the content folder. */
  public static final String FILE = "verify-allow.txt";

  /** Allows nothing. */
  public static final AllowList NONE = new AllowList(List.of());

  public AllowList {
    phrases = List.copyOf(phrases);
  }

  /** A phrase that may be shared, where it is listed. */
  record Allowed(String phrase, Location location) {}

  /** Reads the list; a phrase without a reason is a problem. */
  public static AllowList parse(SourceFile file, Problems problems) {
    List<Allowed> phrases = new ArrayList<>();
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Location location = new Location(file, number, 1);
      int bar = line.indexOf('|');
      if (bar < 0 || line.substring(bar + 1).isBlank() || line.substring(0, bar).isBlank()) {
        problems.add(
            DiagnosticCode.ALLOW_LIST,
            location,
            "a phrase that may be shared with a source needs a reason",
            "write the words, a bar and why they cannot be put differently: `the title | a title`");
      } else {
        phrases.add(new Allowed(line.substring(0, bar).strip(), location));
      }
    }
    return new AllowList(phrases);
  }
}

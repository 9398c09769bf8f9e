package toolkit.read;

import java.util.Optional;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;
import toolkit.source.SourceFile;

/**
 * Where the header of a Markdown file stands.
 *
 * @param firstLine the first line inside the header
 * @param lastLine the last line inside; {@code firstLine - 1} for an empty header
 * @param bodyStart the offset at which the prose begins
 */
record FrontMatter(int firstLine, int lastLine, int bodyStart) {
  private static final String FENCE = "---";

  /** Finds the header; empty with a diagnostic when there is none or it has no end. */
  static Optional<FrontMatter> find(SourceFile file, Problems problems) {
    if (!isFence(file, 1)) {
      problems.add(
          DiagnosticCode.MISSING_FRONT_MATTER,
          file.start(),
          "the file does not begin with a header",
          "make `---` the very first line, then `title: …` and the other fields, then `---` again");
      return Optional.empty();
    }
    for (int line = 2; line <= file.lineCount(); line++) {
      if (isFence(file, line)) {
        int bodyStart = line == file.lineCount() ? file.text().length() : file.lineStart(line + 1);
        return Optional.of(new FrontMatter(2, line - 1, bodyStart));
      }
    }
    problems.add(
        DiagnosticCode.UNCLOSED_FRONT_MATTER,
        file.start(),
        "the header that begins here has no end",
        "put a line `---` below the last field");
    return Optional.empty();
  }

  private static boolean isFence(SourceFile file, int line) {
    return file.line(line).stripTrailing().equals(FENCE);
  }
}

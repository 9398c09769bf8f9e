package toolkit.output;

/**
 * Leaves out of a style sheet what only its authors need: indentation, empty lines, and comments
 * that fill their lines. Nothing else is touched, so hardly anything has to be understood: as long
 * as no literal and no comment that began beside code reaches over the end of a line, each line
 * begins in code or in a comment that began a line. A text in which one might stays as it is.
 */
final class StyleCompaction {
  private static final String OPEN = "/*";
  private static final String CLOSE = "*/";

  private final StringBuilder kept = new StringBuilder();
  private boolean inComment;

  private StyleCompaction() {}

  /** A style sheet that says the same. */
  static String of(String style) {
    StyleCompaction compaction = new StyleCompaction();
    return compaction.leaves(style) ? compaction.kept.toString() : style;
  }

  private boolean leaves(String text) {
    for (String line : text.split("\n")) {
      // What CSS takes for the end of a line as well.
      boolean whole = line.chars().noneMatch(c -> c == '\r' || c == '\f');
      String begun = line.replaceFirst("^[ \t]+", "");
      if (!whole || !(isComment(begun) ? leaveOut(begun) : keep(begun))) {
        return false;
      }
    }
    return !inComment;
  }

  private boolean isComment(String line) {
    return inComment || line.startsWith(OPEN);
  }

  /** Whether there is nothing but comment in the line. */
  private boolean leaveOut(String line) {
    int close = line.indexOf(CLOSE, inComment ? 0 : OPEN.length());
    inComment = close < 0;
    return inComment || close == line.length() - CLOSE.length();
  }

  /** Whether the next line certainly begins in code again. */
  private boolean keep(String line) {
    int open = line.lastIndexOf(OPEN);
    boolean endsOpen = open >= 0 && line.indexOf(CLOSE, open + OPEN.length()) < 0;
    if (!line.isEmpty()) {
      kept.append(line).append('\n');
    }
    return !endsOpen && !line.endsWith("\\");
  }
}

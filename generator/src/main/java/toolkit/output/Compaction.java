package toolkit.output;

/**
 * Leaves out of a script or style what only its authors need: indentation, empty lines, and
 * comments that fill their lines. Nothing else is touched, so hardly anything has to be understood:
 * as long as no literal and no comment that began beside code reaches over the end of a line, each
 * line begins in code or in a comment that began a line. A text in which one might stays as it is.
 */
final class Compaction {
  private static final String OPEN = "/*";
  private static final String CLOSE = "*/";

  private final boolean script;
  private final StringBuilder kept = new StringBuilder();
  private boolean inComment;

  private Compaction(boolean script) {
    this.script = script;
  }

  /** A classic script that does the same. */
  static String script(String text) {
    return new Compaction(true).of(text);
  }

  /** A style sheet that says the same. */
  static String style(String text) {
    return new Compaction(false).of(text);
  }

  private String of(String text) {
    for (String line : text.split("\n")) {
      // What JavaScript takes for the end of a line, and so for the end of a comment.
      boolean whole = line.chars().noneMatch(c -> c == '\r' || c == 0x2028 || c == 0x2029);
      String begun = line.replaceFirst("^[ \t]+", "");
      if (!whole || !(isComment(begun) ? leaveOut(begun) : keep(begun))) {
        return text;
      }
    }
    return inComment ? text : kept.toString();
  }

  private boolean isComment(String line) {
    return inComment || line.startsWith(OPEN) || (script && line.startsWith("//"));
  }

  /** Whether there is nothing but comment in the line. */
  private boolean leaveOut(String line) {
    if (!inComment && !line.startsWith(OPEN)) {
      return true;
    }
    int close = line.indexOf(CLOSE, inComment ? 0 : OPEN.length());
    inComment = close < 0;
    return inComment || close == line.length() - CLOSE.length();
  }

  /** Whether the next line certainly begins in code again. */
  private boolean keep(String line) {
    int open = line.lastIndexOf(OPEN);
    boolean endsOpen = open >= 0 && line.indexOf(CLOSE, open + OPEN.length()) < 0;
    // A template literal, or a literal that goes on after its backslash.
    boolean goesOn = (script && line.indexOf('`') >= 0) || line.endsWith("\\");
    if (!line.isEmpty()) {
      kept.append(line).append('\n');
    }
    return !endsOpen && !goesOn;
  }
}

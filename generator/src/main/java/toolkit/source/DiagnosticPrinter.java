package toolkit.source;

import java.util.List;

/**
 * Writes diagnostics the way people read them: the place, the line, a caret, the reason, a hint.
 */
public final class DiagnosticPrinter {
  private DiagnosticPrinter() {}

  /** All of them, each followed by a blank line; lines end with {@code \n}. */
  public static String print(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      append(diagnostic, out);
      out.append('\n');
    }
    return out.toString();
  }

  private static void append(Diagnostic diagnostic, StringBuilder out) {
    out.append(diagnostic.location())
        .append(": error[")
        .append(diagnostic.code().id())
        .append("]: ")
        .append(diagnostic.message())
        .append('\n');
    appendLine(diagnostic.location(), out);
    for (Diagnostic.Note note : diagnostic.notes()) {
      out.append("  note: ").append(note.location()).append(": ").append(note.message());
      out.append('\n');
    }
    if (!diagnostic.hint().isEmpty()) {
      out.append("  hint: ").append(diagnostic.hint()).append('\n');
    }
  }

  private static void appendLine(Location location, StringBuilder out) {
    String line = location.file().line(location.line());
    if (line.isBlank()) {
      return;
    }
    Excerpt excerpt = Excerpt.of(line, location.column());
    String number = Integer.toString(location.line());
    out.append("  ").append(number).append(" | ").append(excerpt.text).append('\n');
    out.append("  ").append(" ".repeat(number.length())).append(" | ");
    out.append(" ".repeat(excerpt.caret)).append("^\n");
  }

  /** The part of a line around a column that fits a terminal, and where the caret goes below it. */
  private record Excerpt(String text, int caret) {
    private static final int WIDTH = 96;

    static Excerpt of(String line, int column) {
      int[] points = line.codePoints().map(Excerpt::visible).toArray();
      int caret = Math.min(column - 1, points.length);
      int from = Math.max(0, Math.min(caret - WIDTH / 2, points.length - WIDTH));
      int to = Math.min(points.length, from + WIDTH);
      String shown = new String(points, from, to - from);
      String before = from > 0 ? "… " : "";
      return new Excerpt(
          before + shown.stripTrailing() + (to < points.length ? " …" : ""),
          before.length() + caret - from);
    }

    /** A tab or another control character would move the caret or worse. */
    private static int visible(int codePoint) {
      return Character.isISOControl(codePoint) ? ' ' : codePoint;
    }
  }
}

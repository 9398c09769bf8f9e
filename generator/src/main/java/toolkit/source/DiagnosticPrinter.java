package toolkit.source;

import java.util.List;

/**
 * Writes diagnostics the way people read them: the place, the line, a caret, the reason, a hint.
 */
public final class DiagnosticPrinter {
  private static final int LONGEST = 600;

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
    out.append(safe(diagnostic.location().toString()))
        .append(": ")
        .append(diagnostic.code().severity().id())
        .append('[')
        .append(diagnostic.code().id())
        .append("]: ")
        .append(safe(diagnostic.message()))
        .append('\n');
    appendLine(diagnostic.location(), out);
    for (Diagnostic.Note note : diagnostic.notes()) {
      String place = safe(note.location().toString());
      out.append("  note: ").append(place).append(": ").append(safe(note.message())).append('\n');
    }
    if (!diagnostic.hint().isEmpty()) {
      out.append("  hint: ").append(safe(diagnostic.hint())).append('\n');
    }
  }

  /** What an author wrote must not move the cursor, forge a line or fill the screen. */
  private static String safe(String text) {
    int[] points = text.codePoints().limit(LONGEST).map(Excerpt::visible).toArray();
    String shown = new String(points, 0, points.length);
    return text.length() > shown.length() ? shown + "…" : shown;
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

    /** A tab or another control or format character would move the caret or worse. */
    private static int visible(int codePoint) {
      return switch (Character.getType(codePoint)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SURROGATE ->
            ' ';
        default -> codePoint;
      };
    }
  }
}

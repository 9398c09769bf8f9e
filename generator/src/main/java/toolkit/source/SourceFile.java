package toolkit.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A text file that somebody wrote, under the path that messages show. Two files are equal when path
 * and text are.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * Keeps the text with line ends turned into {@code \n} and without a byte order mark, so that
   * neither can change any output.
   *
   * @param path as shown in messages, with forward slashes
   */
  public SourceFile(String path, String text) {
    this.path = Objects.requireNonNull(path);
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.text = unmarked.replace("\r\n", "\n").replace('\r', '\n');
    this.lineStarts = lineStarts(this.text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /**
   * Reads bytes as UTF-8; empty, with a diagnostic at the first bad character, when they are not.
   *
   * @param path as shown in messages
   */
  public static Optional<SourceFile> decode(String path, byte[] bytes, Problems problems) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return checked(new SourceFile(path, text), problems);
    } catch (CharacterCodingException e) {
      SourceFile shown = new SourceFile(path, new String(bytes, StandardCharsets.UTF_8));
      problems.add(
          DiagnosticCode.BAD_ENCODING,
          shown.at(Math.max(0, shown.text.indexOf('\uFFFD'))),
          "this file is not saved as UTF-8 text",
          "in your editor choose “Save as”, encoding UTF-8, then check this line");
      return Optional.empty();
    }
  }

  private static Optional<SourceFile> checked(SourceFile file, Problems problems) {
    for (int i = 0; i < file.text.length(); i = file.text.offsetByCodePoints(i, 1)) {
      int codePoint = file.text.codePointAt(i);
      if (isForbidden(codePoint)) {
        problems.add(
            DiagnosticCode.BAD_ENCODING,
            file.at(i),
            String.format("the invisible character U+%04X is not allowed here", codePoint),
            "delete it and type the text around it again");
        return Optional.empty();
      }
    }
    return Optional.of(file);
  }

  /** Control characters but tab and line end, and what Unicode says is no character. */
  public static boolean isForbidden(int codePoint) {
    boolean control = Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n';
    boolean none = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    return control || none;
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The number of lines; an empty text has one. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** One line without its end; the empty string for a number that the file does not have. */
  public String line(int number) {
    if (number < 1 || number > lineStarts.length) {
      return "";
    }
    int start = lineStarts[number - 1];
    int end = number == lineStarts.length ? text.length() : lineStarts[number] - 1;
    return text.substring(start, end);
  }

  /** The offset in {@link #text()} at which a line begins. */
  public int lineStart(int number) {
    return lineStarts[number - 1];
  }

  /** Where an offset in {@link #text()} lies; an offset behind the end counts as the end. */
  public Location at(int offset) {
    int inside = Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(lineStarts, inside);
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(lineStarts[line], inside) + 1;
    return new Location(this, line + 1, column);
  }

  /** The offset in {@link #text()} of a place in this file; the end of its line at most. */
  public int offsetOf(Location location) {
    int start = lineStart(location.line());
    int end = start + line(location.line()).length();
    int points = Math.min(location.column() - 1, text.codePointCount(start, end));
    return text.offsetByCodePoints(start, points);
  }

  /** The location that stands for the whole file, 1:1. */
  public Location start() {
    return new Location(this, 1, 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file && path.equals(file.path) && text.equals(file.text);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}

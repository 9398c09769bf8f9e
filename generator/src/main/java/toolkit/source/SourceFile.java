package toolkit.source;

import java.util.Arrays;
import java.util.Objects;

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

package toolkit.source;

import java.util.Comparator;

/**
 * A place in a text somebody wrote. Prints as {@code path:line:column}.
 *
 * @param file the text
 * @param line from 1
 * @param column from 1, counted in code points
 */
public record Location(SourceFile file, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
    }
  }

  /** A place in a file whose text is not at hand, such as a folder; messages show no line of it. */
  public static Location ofPath(String path) {
    return new SourceFile(path, "").start();
  }

  public String path() {
    return file.path();
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path() + ":" + line + ":" + column;
  }
}

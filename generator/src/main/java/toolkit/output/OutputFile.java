package toolkit.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * A file of the site, in memory.
 *
 * @param path relative to the site, with forward slashes, such as {@code cases/frome.html}
 * @param bytes the content; not to be changed by anybody
 * @param origin what it was made from, for messages
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode look into the array
public record OutputFile(String path, byte[] bytes, String origin) {
  public OutputFile {
    Objects.requireNonNull(bytes);
    Objects.requireNonNull(origin);
    if (path.isEmpty() || path.startsWith("/") || path.contains("\\") || hasDotSegment(path)) {
      throw new IllegalArgumentException("not a path inside the site: " + path);
    }
  }

  private static boolean hasDotSegment(String path) {
    return Arrays.stream(path.split("/", -1))
        .anyMatch(segment -> segment.isEmpty() || segment.equals(".") || segment.equals(".."));
  }

  /** A text file in UTF-8. */
  public static OutputFile ofText(String path, String text, String origin) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8), origin);
  }

  /** The bytes read as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OutputFile file
        && path.equals(file.path)
        && Arrays.equals(bytes, file.bytes)
        && origin.equals(file.origin);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path + " (" + bytes.length + " bytes)";
  }
}

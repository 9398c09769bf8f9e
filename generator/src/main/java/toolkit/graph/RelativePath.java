package toolkit.graph;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Arithmetic on the paths of content files, always with forward slashes. */
public final class RelativePath {
  private RelativePath() {}

  /** The path that a relative one means when it is written in a file. */
  public static String resolve(String file, String relative) {
    Deque<String> parts = new ArrayDeque<>(List.of(file.split("/", -1)));
    parts.removeLast();
    for (String part : relative.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.peekLast().equals("..")) {
        parts.removeLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  /** How one file is written inside another. */
  public static String between(String from, String to) {
    List<String> a = Arrays.asList(from.split("/", -1));
    List<String> b = Arrays.asList(to.split("/", -1));
    int shared = 0;
    while (shared < a.size() - 1 && shared < b.size() - 1 && a.get(shared).equals(b.get(shared))) {
      shared++;
    }
    return "../".repeat(a.size() - 1 - shared) + String.join("/", b.subList(shared, b.size()));
  }
}

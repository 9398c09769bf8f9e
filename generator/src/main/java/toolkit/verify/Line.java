package toolkit.verify;

import java.util.ArrayList;
import java.util.List;

/** A line of a full text and where it stands. */
record Line(String text, int start) {
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(new Line(text.substring(start, end), start));
      start = end + 1;
    }
    return lines;
  }

  int end() {
    return start + text.length();
  }

  boolean isBlank() {
    return text.isBlank();
  }
}

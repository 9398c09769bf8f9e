package toolkit.markdown;

import java.util.ArrayList;
import java.util.List;

/** Marks gaps in text while it is made and cuts it up at the marks afterwards. */
final class Gaps {
  private Gaps() {}

  /** The mark of the gap with a number. */
  static String mark(int number) {
    return Markdown.GAP_START + Integer.toString(number) + Markdown.GAP_END;
  }

  static List<Body.Piece> split(String marked, List<Body.Piece> gaps) {
    List<Body.Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int start = marked.indexOf(Markdown.GAP_START);
        start >= 0;
        start = marked.indexOf(Markdown.GAP_START, from)) {
      int end = marked.indexOf(Markdown.GAP_END, start);
      if (start > from) {
        pieces.add(new Body.Piece.Ready(marked.substring(from, start)));
      }
      pieces.add(gaps.get(Integer.parseInt(marked.substring(start + 1, end))));
      from = end + 1;
    }
    if (from < marked.length()) {
      pieces.add(new Body.Piece.Ready(marked.substring(from)));
    }
    return pieces;
  }
}

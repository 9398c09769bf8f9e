package toolkit.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person typed, cut at white space into pieces. Any text is a valid query; a piece with
 * nothing to look for in it simply yields no words later.
 *
 * <p>{@code +} before a piece: results must have it. The client's {@code query.js} follows the same
 * rules.
 */
record QueryText(List<Piece> pieces) {
  QueryText {
    pieces = List.copyOf(pieces);
  }

  /** One piece of a query, and whether a result must have it. */
  record Piece(String text, boolean required) {}

  static QueryText read(String typed) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < typed.length()) {
      if (isSpace(typed.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < typed.length() && !isSpace(typed.charAt(end))) {
        end++;
      }
      pieces.add(piece(typed.substring(at, end)));
      at = end;
    }
    return new QueryText(pieces);
  }

  private static Piece piece(String word) {
    int start = 0;
    while (start < word.length() && word.charAt(start) == '+') {
      start++;
    }
    return new Piece(word.substring(start), start > 0);
  }

  /** Spelled out, because Java and JavaScript disagree on what white space is. */
  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u0085'
        || c == '\u00A0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }
}

package toolkit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person typed, cut into pieces. Any text is a valid query.
 *
 * <pre>
 *   word          better with it
 *   +word         only with it
 *   -word         not with it
 *   "some words"  only with exactly these words in a row; -"some words" not with them
 *   field:word    only with it in that field; field:"some words" too
 *   begin*        better with a word that begins so
 *   =word         better with exactly this word: no other forms, spellings, names or corrections
 *   ~word         the search must not take this for another name of, or a slip for, what was typed
 *   one NEAR/5 other   only with the two at most five words apart
 * </pre>
 *
 * <p>What names no field is a word with a colon; what closes no quotation is one up to the end. The
 * client's {@code query.js} follows the same rules.
 */
record QueryText(List<Piece> pieces) {
  QueryText {
    pieces = List.copyOf(pieces);
  }

  /** What the results have to do with a piece. */
  enum Sign {
    BETTER,
    WITH,
    WITHOUT,
    EXACTLY,
    NOT_ALSO
  }

  /**
   * One piece of a query.
   *
   * @param field what stood before the colon, in lower case; empty when nothing did
   * @param quoted whether it was in quotation marks
   */
  record Piece(Sign sign, String field, String text, boolean quoted) {
    /** For {@code NEAR} and {@code NEAR/n}: how many words apart the pieces around it may be. */
    Optional<Integer> distance() {
      if (quoted || sign != Sign.BETTER || !text.matches("NEAR(/[0-9]{1,3})?")) {
        return Optional.empty();
      }
      return Optional.of(text.equals("NEAR") ? 5 : Integer.parseInt(text.substring(5)));
    }

    /** Whether it is only the beginning of a word, such as {@code neighb*}. */
    boolean isBegun() {
      return !quoted && text.length() > 2 && text.endsWith("*");
    }
  }

  static QueryText read(String typed) {
    return new Reader(typed).read();
  }

  /** The place in the text up to which pieces have been read. */
  private static final class Reader {
    private static final String QUOTES = "\"\u201C\u201D\u201E";
    private static final String SIGNS = "+-=~";

    private final String typed;
    private int at;

    Reader(String typed) {
      this.typed = typed;
    }

    QueryText read() {
      List<Piece> pieces = new ArrayList<>();
      while (at < typed.length()) {
        if (isSpace(typed.charAt(at))) {
          at++;
        } else {
          pieces.add(piece());
        }
      }
      return new QueryText(pieces);
    }

    private Piece piece() {
      Sign sign = sign();
      if (atQuote()) {
        return new Piece(sign, "", quotation(), true);
      }
      String word = word();
      int colon = word.indexOf(':');
      if (colon <= 0 || !isName(word.substring(0, colon))) {
        return new Piece(sign, "", word, false);
      }
      String field = lower(word.substring(0, colon));
      String rest = word.substring(colon + 1);
      if (rest.isEmpty() && atQuote()) {
        return new Piece(sign, field, quotation(), true);
      }
      return rest.isEmpty()
          ? new Piece(sign, "", word, false)
          : new Piece(sign, field, rest, false);
    }

    private Sign sign() {
      int start = at;
      while (at < typed.length() && SIGNS.indexOf(typed.charAt(at)) >= 0) {
        at++;
      }
      if (at == start || isAmount(start)) {
        return Sign.BETTER;
      }
      return switch (typed.charAt(start)) {
        case '+' -> Sign.WITH;
        case '-' -> Sign.WITHOUT;
        case '=' -> Sign.EXACTLY;
        default -> Sign.NOT_ALSO;
      };
    }

    /** "~50" is how people write "about 50". */
    private boolean isAmount(int start) {
      boolean digit = at < typed.length() && typed.charAt(at) >= '0' && typed.charAt(at) <= '9';
      return digit && typed.charAt(start) == '~';
    }

    private String quotation() {
      int start = ++at;
      while (at < typed.length() && !atQuote()) {
        at++;
      }
      return typed.substring(start, at++);
    }

    private String word() {
      int start = at;
      while (at < typed.length() && !isSpace(typed.charAt(at)) && !atQuote()) {
        at++;
      }
      return typed.substring(start, at);
    }

    private boolean atQuote() {
      return at < typed.length() && QUOTES.indexOf(typed.charAt(at)) >= 0;
    }
  }

  private static boolean isName(String text) {
    return text.matches("[A-Za-z][A-Za-z-]*");
  }

  /** Lower case for A to Z only, in every language. */
  static String lower(String text) {
    StringBuilder lower = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, (char) (c + 32));
      }
    }
    return lower.toString();
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

package toolkit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toolkit.verify.Letters.Part;

/**
 * A quotation as its parts: what stands between square brackets is a cut or an insertion of ours,
 * what stands outside is verbatim.
 */
record Quotation(List<Piece> pieces) {
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]");

  /** How many letters a cut may leave out: about 150 words. */
  private static final int CUT = 750;

  /** How many letters an insertion may stand for: about 6 words. */
  private static final int INSERTION = 30;

  Quotation {
    pieces = List.copyOf(pieces);
  }

  /**
   * A verbatim part.
   *
   * @param text as the quotation prints it
   * @param reach how many letters behind the part before it may begin
   */
  record Piece(String text, Part part, int reach) {}

  /** Where a quotation stands: offsets in the source's text. */
  record Passage(int start, int end) {}

  static Quotation of(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(text);
    int from = 0;
    int reach = 0;
    while (bracket.find()) {
      if (add(pieces, piece(text, new Passage(from, bracket.start()), reach))) {
        reach = 0;
      }
      reach = pieces.isEmpty() ? 0 : Math.max(reach, reachOver(bracket.group(1).strip()));
      from = bracket.end();
    }
    add(pieces, piece(text, new Passage(from, text.length()), reach));
    return new Quotation(pieces);
  }

  private static int reachOver(String inside) {
    return inside.equals("…") || inside.equals("...") ? CUT : INSERTION;
  }

  private static Piece piece(String text, Passage span, int reach) {
    String words = text.substring(span.start, span.end);
    // A bracket that touches letters stands for a part of the word: “[T]he”, “team[s]”.
    boolean openStart = span.start > 0 && isLetter(words, 0);
    boolean openEnd = span.end < text.length() && isLetter(words, words.length() - 1);
    return new Piece(words.strip(), new Part(Letters.of(words), openStart, openEnd), reach);
  }

  private static boolean isLetter(String words, int index) {
    return !words.isEmpty() && Character.isLetterOrDigit(words.charAt(index));
  }

  private static boolean add(List<Piece> pieces, Piece piece) {
    return !piece.part.letters().isEmpty() && pieces.add(piece);
  }

  /** Every place in a text where the whole quotation stands. */
  List<Passage> in(Letters text) {
    List<Passage> passages = new ArrayList<>();
    if (pieces.isEmpty()) {
      return passages;
    }
    Part first = pieces.get(0).part();
    for (int at = text.find(first, 0); at >= 0; at = text.find(first, at + 1)) {
      int end = endOf(text, at + first.letters().length());
      if (end >= 0) {
        passages.add(new Passage(text.offset(at), text.offset(end - 1) + 1));
      }
    }
    return passages;
  }

  /** Follows the parts behind the first, each near the one before; -1 when one is missing. */
  private int endOf(Letters text, int afterFirst) {
    int end = afterFirst;
    for (Piece piece : pieces.subList(1, pieces.size())) {
      int at = text.find(piece.part(), end);
      if (at < 0 || at - end > piece.reach()) {
        return -1;
      }
      end = at + piece.part().letters().length();
    }
    return end;
  }
}

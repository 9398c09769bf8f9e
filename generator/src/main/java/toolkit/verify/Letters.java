package toolkit.verify;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text reduced to what makes its words: letters and digits in lower case, with where each stood
 * and whether a word ended before it. White space, marks, dashes, quotation marks, ligatures and
 * hyphens at line ends make no difference any more.
 */
final class Letters {
  /** What lies between a letter and the one before it. */
  private enum Gap {
    /** Nothing: same word. */
    NONE,
    /** Another word begins. */
    WORD,
    /** A hyphen at a line end, which may or may not end a word. */
    EITHER
  }

  private final StringBuilder letters = new StringBuilder();
  private int[] offsets;
  private Gap[] gaps;

  private Letters(int capacity) {
    offsets = new int[capacity + 16];
    gaps = new Gap[capacity + 16];
  }

  static Letters of(String text) {
    Letters result = new Letters(text.length());
    Gap gap = Gap.WORD;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPartOfWord(text, i)) {
        result.add(c, i, gap);
        gap = Gap.NONE;
      } else if (isHyphen(c) && gap == Gap.NONE && endsLine(text, i + 1)) {
        gap = Gap.EITHER;
      } else if (!(isSilent(c) || isInsideNumber(text, i) || staysEither(gap, c))) {
        gap = Gap.WORD;
      }
    }
    return result;
  }

  private static boolean isPartOfWord(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c)
        || "%£$€&".indexOf(c) >= 0
        || (c == '.' && isInsideNumber(text, i));
  }

  private static boolean isInsideNumber(String text, int i) {
    char c = text.charAt(i);
    return (c == '.' || c == ',')
        && i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  /** Apostrophes, soft hyphens and the marks of Markdown do not end a word. */
  private static boolean isSilent(char c) {
    return "'’‘ʼ`\u00AD*_\u200B".indexOf(c) >= 0;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean endsLine(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && text.charAt(i) == '\n';
  }

  private static boolean staysEither(Gap gap, char c) {
    return gap == Gap.EITHER && Character.isWhitespace(c);
  }

  private void add(char c, int offset, Gap gap) {
    String plain =
        c < 0x80
            ? String.valueOf(c)
            : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    String lower = plain.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      int at = letters.length();
      if (at == offsets.length) {
        offsets = Arrays.copyOf(offsets, at * 2);
        gaps = Arrays.copyOf(gaps, at * 2);
      }
      letters.append(lower.charAt(i));
      offsets[at] = offset;
      gaps[at] = i == 0 ? gap : Gap.NONE;
    }
  }

  int length() {
    return letters.length();
  }

  boolean isEmpty() {
    return letters.length() == 0;
  }

  /** Where a letter stood in the text. */
  int offset(int index) {
    return offsets[index];
  }

  /** The first letter that stood at an offset or behind it. */
  int indexAt(int offset) {
    int found = Arrays.binarySearch(offsets, 0, length(), offset);
    return found >= 0 ? found : -found - 1;
  }

  char at(int index) {
    return letters.charAt(index);
  }

  /** Whether a word begins with a letter; true behind the last one. */
  boolean beginsWord(int index) {
    return index >= length() || gaps[index] != Gap.NONE;
  }

  /** Whether a letter may be the first of a word or not, as the line end leaves open. */
  boolean isOpen(int index) {
    return index < length() && gaps[index] == Gap.EITHER;
  }

  /** The next place where a part of a quotation stands word for word; -1 when there is none. */
  int find(Part part, int from) {
    String wanted = part.letters().letters.toString();
    for (int at = letters.indexOf(wanted, from); at >= 0; at = letters.indexOf(wanted, at + 1)) {
      if (hasEdges(part, at) && sameWords(part.letters(), at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean hasEdges(Part part, int at) {
    return (part.openStart() || beginsWord(at))
        && (part.openEnd() || beginsWord(at + part.letters().length()));
  }

  private boolean sameWords(Letters part, int at) {
    for (int i = 1; i < part.length(); i++) {
      Gap here = gaps[at + i];
      Gap there = part.gaps[i];
      if (here != there && here != Gap.EITHER && there != Gap.EITHER) {
        return false;
      }
    }
    return true;
  }

  /**
   * A piece to look for.
   *
   * @param openStart whether it may begin inside a word
   * @param openEnd whether it may end inside a word
   */
  record Part(Letters letters, boolean openStart, boolean openEnd) {
    /** Whole words. */
    static Part words(String text) {
      return new Part(Letters.of(text), false, false);
    }
  }

  /** The letters between two indexes. */
  String toString(int from, int to) {
    return letters.substring(from, to);
  }

  @Override
  public String toString() {
    return letters.toString();
  }
}

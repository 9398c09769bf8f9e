package toolkit.coding;

/**
 * Words letter by letter, each after the letters that it shares with the word before. A letter has
 * one of three contexts: it begins the word, follows a vowel, or follows anything else.
 */
public final class Spelled {
  /** How many contexts it takes, from the first on. */
  public static final int CONTEXTS = 4;

  /** The letters that have symbols, from 1 on; 0 ends a word, and the last is for all others. */
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789'";

  private static final String VOWELS = "aeiou";
  private static final int OTHER = LETTERS.length() + 1;

  private final CodeWriter out;
  private final int first;

  /**
   * @param first the first of its contexts
   */
  public Spelled(CodeWriter out, int first) {
    this.out = out;
    this.first = first;
  }

  /** Letters are UTF-16 code units. */
  public void write(String before, String word) {
    int same = 0;
    while (same < Math.min(before.length(), word.length())
        && before.charAt(same) == word.charAt(same)) {
      same++;
    }
    out.number(first, same);
    for (int at = same; at < word.length(); at++) {
      letter(context(word, at), word.charAt(at));
    }
    out.symbol(context(word, word.length()), 0);
  }

  private int context(String word, int at) {
    if (at == 0) {
      return first + 1;
    }
    return VOWELS.indexOf(word.charAt(at - 1)) >= 0 ? first + 2 : first + 3;
  }

  private void letter(int context, int unit) {
    int symbol = LETTERS.indexOf(unit) + 1;
    if (symbol > 0) {
      out.symbol(context, symbol);
    } else {
      out.symbol(context, OTHER).bits(unit, 16);
    }
  }
}

package toolkit.coding;

/** Words letter by letter, each after the letters that it shares with the word before. */
public final class Spelled {
  /** The letters that have symbols, from 1 on; 0 ends a word, and the last is for all others. */
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789'";

  private static final int OTHER = LETTERS.length() + 1;

  private final CodeWriter out;
  private final int shared;
  private final int letters;

  /**
   * @param shared the context for how many letters are shared
   * @param letters the context for the others
   */
  public Spelled(CodeWriter out, int shared, int letters) {
    this.out = out;
    this.shared = shared;
    this.letters = letters;
  }

  /** Letters are UTF-16 code units. */
  public void write(String before, String word) {
    int same = 0;
    while (same < Math.min(before.length(), word.length())
        && before.charAt(same) == word.charAt(same)) {
      same++;
    }
    out.number(shared, same);
    word.substring(same).chars().forEach(this::letter);
    out.symbol(letters, 0);
  }

  private void letter(int unit) {
    int symbol = LETTERS.indexOf(unit) + 1;
    if (symbol > 0) {
      out.symbol(letters, symbol);
    } else {
      out.symbol(letters, OTHER).bits(unit, 16);
    }
  }
}

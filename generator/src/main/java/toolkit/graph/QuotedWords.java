package toolkit.graph;

/** Counts the words of a quotation that are somebody else's. */
public final class QuotedWords {
  private QuotedWords() {}

  /** Words outside square brackets: cuts and our insertions do not count. */
  public static int count(String quotation) {
    String own = quotation.replaceAll("\\[[^\\]]*\\]", " ").strip();
    if (own.isEmpty()) {
      return 0;
    }
    int words = 0;
    for (String word : own.split("\\s+")) {
      if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words++;
      }
    }
    return words;
  }
}

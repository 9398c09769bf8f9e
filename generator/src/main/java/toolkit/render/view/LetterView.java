package toolkit.render.view;

import java.util.List;

/**
 * What begins with a letter.
 *
 * @param letters the pages of all letters
 * @param lines titles and other names
 * @param words of the texts
 */
public record LetterView(
    String letter, List<LinkView> letters, List<LineView> lines, List<WordView> words) {
  /**
   * A line of the index.
   *
   * @param see the entry's title when the words are another name of it; else empty
   */
  public record LineView(String words, String href, String typeLabel, String see) {}

  /** A word, and where to look. */
  public record WordView(String word, List<LinkView> links) {}
}

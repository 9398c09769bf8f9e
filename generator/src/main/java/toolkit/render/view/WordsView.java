package toolkit.render.view;

import java.util.List;

/**
 * The words that begin with a letter.
 *
 * @param letters the pages of all letters
 */
public record WordsView(String letter, List<LinkView> letters, List<WordView> words) {
  /** A word, and where to look. */
  public record WordView(String word, List<LinkView> links) {}
}

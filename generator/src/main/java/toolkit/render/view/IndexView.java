package toolkit.render.view;

import java.util.List;

/**
 * The A to Z.
 *
 * @param words the pages of words, letter by letter
 */
public record IndexView(List<LetterView> letters, List<LinkView> words) {
  /** One letter. */
  public record LetterView(String letter, String anchor, List<LineView> lines) {}

  /**
   * A line of the index.
   *
   * @param see the entry's title when the words are another name of it; else empty
   */
  public record LineView(String words, String href, String typeLabel, String see) {}
}

package toolkit.render.view;

import java.util.List;

/**
 * How to cite a page and the sources behind it.
 *
 * @param missing what the reader has to add, as a sentence
 * @param page the page in each style
 * @param files the page for reference managers
 * @param sources the sources it rests on, or the source it is about
 */
public record CiteView(
    String missing, List<Styled> page, List<LinkView> files, List<CitedSource> sources) {
  /** A citation in a style. */
  public record Styled(String style, List<TextRunView> text) {}

  /**
   * A source in each style.
   *
   * @param files the same for reference managers
   */
  public record CitedSource(String name, List<Styled> styles, List<LinkView> files) {}
}

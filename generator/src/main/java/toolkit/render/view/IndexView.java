package toolkit.render.view;

import java.util.List;

/**
 * The way into the A to Z.
 *
 * @param titles how many titles and other names there are
 * @param kinds the lists of entries, with how many each holds
 */
public record IndexView(long titles, List<TileView> letters, List<HomeView.CountView> kinds) {
  /**
   * A letter.
   *
   * @param anchor where links to it lead that were made when all letters stood on one page
   * @param titles how many titles and other names begin with it
   * @param words how many words of the texts do
   */
  public record TileView(String letter, String anchor, String href, long titles, long words) {}
}

package toolkit.render.view;

import java.util.List;

/**
 * Boxes joined by lines, with every place worked out.
 *
 * @param curves the lines as SVG paths
 */
public record PictureView(int width, int height, List<BoxView> boxes, List<String> curves) {
  /** No picture. */
  public static final PictureView NONE = new PictureView(0, 0, List.of(), List.of());

  /** Whether there is a picture; for templates. */
  public boolean drawn() {
    return !boxes.isEmpty();
  }

  /**
   * A box.
   *
   * @param kind {@code claim}, {@code theme}, {@code helps}, {@code hinders}, {@code caution},
   *     {@code case}, {@code more}, {@code none} or {@code source}
   * @param href where it leads; empty for nowhere
   */
  public record BoxView(
      String kind, String href, int x, int y, int width, int height, List<LineView> lines) {}

  /**
   * A line of text.
   *
   * @param style {@code caption}, {@code title}, {@code claim} or {@code row}
   */
  public record LineView(String style, String text, int x, int y) {}
}

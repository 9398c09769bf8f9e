package toolkit.render.view;

import java.util.List;

/**
 * How topics hang together, drawn and as a table.
 *
 * @param columns the names of the reports
 * @param least every pair that shares so much is drawn
 * @param map where the evidence map is
 */
public record ConnectionsView(
    DrawingView drawing, List<String> columns, List<RowView> rows, int least, String map) {
  /** The picture, with every place worked out. */
  public record DrawingView(
      int width, int height, List<LineView> heads, List<TopicView> topics, List<ArcView> arcs) {}

  /** A topic in the picture. */
  public record TopicView(String href, int y, List<LineView> name, List<DotView> dots) {}

  /** A line of text. */
  public record LineView(String text, int x, int y) {}

  /** An amount as a circle, with the place of its number. */
  public record DotView(int x, int y, String radius, int amount, int textX, int textY) {}

  /** A line that joins two topics. */
  public record ArcView(String path, String width) {}

  /**
   * A topic in the table.
   *
   * @param cells how much comes from each report, and where it is listed
   * @param shares the topics it shares evidence with, most first
   */
  public record RowView(LinkView topic, List<MapView.CellView> cells, List<ShareView> shares) {}

  /** Another topic and how much is shared with it. */
  public record ShareView(LinkView topic, int count) {}
}

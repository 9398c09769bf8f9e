package toolkit.render.view;

import java.util.List;

/**
 * What there is on each topic and what not.
 *
 * @param notCovered where it says what the reports do not cover
 * @param connections where it shows how topics hang together
 */
public record MapView(List<TableView> tables, String notCovered, String connections) {
  /**
   * Topics by something.
   *
   * @param anchor the heading's id
   * @param columns the names of the columns, without the first
   */
  public record TableView(
      String heading, String anchor, String note, List<String> columns, List<RowView> rows) {}

  /** A topic. */
  public record RowView(LinkView topic, List<CellView> cells) {}

  /**
   * How many entries, and where they are listed.
   *
   * @param column the name of the column
   * @param href for none, where it says what is not covered
   */
  public record CellView(String column, int count, String href) {}
}

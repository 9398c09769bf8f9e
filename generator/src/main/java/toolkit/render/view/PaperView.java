package toolkit.render.view;

import java.util.List;

/**
 * What every paper that a reader puts together may need, so that no entry has to bring it.
 *
 * @param kinds the kinds of entries in the order of a paper
 * @param reports the reports as references
 * @param states what is said of entries by how far they are checked
 */
public record PaperView(List<KindView> kinds, List<ReportView> reports, List<StateView> states) {
  /**
   * A kind of entries.
   *
   * @param one what the site calls one of them
   * @param many what it calls them all
   * @param href the page that lists them
   */
  public record KindView(String type, String one, String many, String href) {}

  /**
   * A report.
   *
   * @param id the id of its reference
   */
  public record ReportView(String id, List<TextRunView> text) {}

  /** What is said of entries with a status. */
  public record StateView(String status, String text) {}
}

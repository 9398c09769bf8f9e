package toolkit.render.view;

import java.util.List;

/** What can be laid side by side. */
public record CompareView(List<KindView> kinds) {
  /**
   * Entries of one kind.
   *
   * @param type the type of the entries
   * @param href the page that lists them
   * @param rows what is compared, in the order of their cells
   */
  public record KindView(
      String type, String heading, String href, List<String> rows, List<Choice> entries) {}

  /** An entry to choose. */
  public record Choice(String id, String title) {}
}

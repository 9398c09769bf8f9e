package toolkit.render.view;

import java.util.List;

/**
 * The search page.
 *
 * @param script the script of the search
 * @param later what that script loads after the first results; empty when there is nothing
 * @param root the file of the index that the script begins with
 * @param labels what the filters are called
 * @param letters the words of the site by letter, for readers without JavaScript
 * @param check where somebody can see whether the search answers as it should
 * @param topics where somebody can start who does not know what to ask
 */
public record SearchView(
    String script,
    String later,
    String root,
    List<LabelView> labels,
    List<LinkView> topics,
    List<LinkView> letters,
    String check) {
  /**
   * What a filter is called.
   *
   * @param name the filter, such as {@code type}
   */
  public record LabelView(String name, String text) {}
}

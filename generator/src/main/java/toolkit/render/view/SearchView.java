package toolkit.render.view;

import java.util.List;

/**
 * The search page.
 *
 * @param script the script of the search
 * @param root the file of the index that the script begins with
 * @param labels what filters and their values are called
 */
public record SearchView(String script, String root, List<LabelView> labels) {
  /**
   * What a filter or a value is called.
   *
   * @param name the filter, or the filter and the value: {@code type}, {@code type-case}
   */
  public record LabelView(String name, String text) {}
}

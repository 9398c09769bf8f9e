package toolkit.render.view;

import java.util.List;

/**
 * The search page.
 *
 * @param script the script of the search
 * @param root the file of the index that the script begins with
 * @param types the kinds of entries, with what the results call them
 */
public record SearchView(String script, String root, List<TypeView> types) {
  /** A kind of entry. */
  public record TypeView(String id, String label) {}
}

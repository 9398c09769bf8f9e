package toolkit.render.view;

import java.util.List;

/**
 * References on a page.
 *
 * @param count how many
 * @param groups in the order of the alphabet; on an entry's page one group without a letter
 * @param files the same for reference managers
 */
public record ReferencesView(int count, List<Group> groups, List<LinkView> files) {
  /** References whose text begins with a letter. */
  public record Group(String letter, String anchor, List<ReferenceView> references) {}
}

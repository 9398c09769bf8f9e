package toolkit.render.view;

import java.util.List;

/**
 * A reference.
 *
 * @param note which source lists it, and whether we have read it, as a sentence
 * @param remark a doubt about it; empty when there is none
 * @param usedBy the entries that name it; none where the page is such an entry's
 */
public record ReferenceView(
    String id, List<TextRunView> text, String note, String remark, List<LinkView> usedBy) {}

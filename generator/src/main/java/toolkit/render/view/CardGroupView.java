package toolkit.render.view;

import java.util.List;

/**
 * Entries under a heading.
 *
 * @param anchor the heading's id
 * @param intro a sentence below the heading; may be empty
 */
public record CardGroupView(String heading, String anchor, String intro, List<CardView> cards) {}

package toolkit.render.view;

/**
 * What can be taken into a meeting about an entry; addresses are empty when there is no such page.
 *
 * @param sheet its discussion sheet
 * @param cards quotation cards on its topic
 */
public record MeetingLinksView(String sheet, String cards) {}

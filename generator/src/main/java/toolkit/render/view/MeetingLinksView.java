package toolkit.render.view;

/**
 * What can be taken into a meeting about an entry; addresses are empty when there is no such page.
 *
 * @param sheet its discussion sheet
 * @param cards quotation cards on its topic
 * @param file the entry as one file to keep
 * @param fileName what to call that file
 */
public record MeetingLinksView(String sheet, String cards, String file, String fileName) {}

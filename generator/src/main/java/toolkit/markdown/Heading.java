package toolkit.markdown;

import toolkit.source.Location;

/**
 * A heading in prose.
 *
 * @param level 2 to 6
 * @param text without markup
 * @param anchor its id on the page
 */
public record Heading(int level, String text, String anchor, Location location) {}

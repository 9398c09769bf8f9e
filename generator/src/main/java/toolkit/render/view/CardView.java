package toolkit.render.view;

import java.util.List;

/**
 * An entry in short form, in lists and inside other pages.
 *
 * @param kind what sort of its type it is: a theme's kind, a quote's reading, a case's impact; or
 *     empty
 * @param kindLabel the same in words
 * @param words a quotation's own words; empty for other types
 * @param attribution whose words they are and where they stand; for a case, which report tells it
 *     and where; empty for other types
 * @param tags short labels, such as settings
 */
public record CardView(
    String id,
    String slug,
    String type,
    String typeLabel,
    String title,
    String summary,
    String href,
    String kind,
    String kindLabel,
    String words,
    String attribution,
    List<String> tags) {}

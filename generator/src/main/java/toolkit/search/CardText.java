package toolkit.search;

import java.util.List;

/**
 * What a result shows before its excerpt. Most addresses follow from the id, so a line with the
 * type and how the two are made of the last part of the id stands before the pages that it is true
 * of; then each page has a line with its title, a tab, and that part, or nothing where it follows
 * from the title.
 */
final class CardText {
  private static final String RULE = "\u0001";
  private static final String LAST_PART = "\u0003";

  private CardText() {}

  static String of(List<SearchDocument> documents) {
    StringBuilder lines = new StringBuilder();
    String rule = "";
    for (SearchDocument document : documents) {
      String id = document.id();
      String part = ExcerptText.onOneLine(id.substring(id.lastIndexOf('/') + 1));
      String needed = rule(document, part);
      if (!needed.equals(rule)) {
        lines.append(needed).append('\n');
        rule = needed;
      }
      String title = ExcerptText.onOneLine(document.title());
      lines.append(title).append('\t').append(part.equals(slug(title)) ? "" : part).append('\n');
    }
    return lines.toString();
  }

  private static String rule(SearchDocument document, String part) {
    return RULE
        + String.join(
            "\t", document.type(), pattern(document.id(), part), pattern(document.url(), part));
  }

  /** What most people would make of a title for an address. */
  private static String slug(String title) {
    return QueryText.lower(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** A text with a mark where it has the part for the last time. */
  private static String pattern(String text, String part) {
    String line = ExcerptText.onOneLine(text);
    int at = part.isEmpty() ? -1 : line.lastIndexOf(part);
    return at < 0 ? line : line.substring(0, at) + LAST_PART + line.substring(at + part.length());
  }
}

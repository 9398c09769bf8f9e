package toolkit.search;

import java.util.ArrayList;
import java.util.List;
import toolkit.source.Sentences;

/** The sentences of a page from which the client picks an excerpt, section by section. */
final class ExcerptText {
  /** What comes between two sections, and after the last one of a page. */
  private static final String BETWEEN_SECTIONS = "\u0001";

  private static final String AFTER_PAGE = "\u0002";

  private ExcerptText() {}

  /** Of each section its anchor, a tab, its heading, and its sentences on lines of their own. */
  static String of(SearchDocument document) {
    List<String> sections = new ArrayList<>();
    if (!document.summary().isEmpty()) {
      sections.add(section("", "", document.summary()));
    }
    if (!document.quotation().isEmpty()) {
      sections.add(section("", "", document.quotation()));
    }
    for (SearchDocument.Section section : document.sections()) {
      sections.add(section(section.anchor(), section.heading(), section.text()));
    }
    return String.join(BETWEEN_SECTIONS, sections) + AFTER_PAGE;
  }

  private static String section(String anchor, String heading, String text) {
    StringBuilder lines = new StringBuilder(onOneLine(anchor) + "\t" + onOneLine(heading));
    Sentences.of(text).forEach(sentence -> lines.append('\n').append(onOneLine(sentence)));
    return lines.toString();
  }

  /** Control characters mark the parts, so a text can have none. */
  static String onOneLine(String text) {
    return text.replaceAll("[\\x00-\\x1F]+", " ");
  }
}

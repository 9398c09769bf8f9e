package toolkit.search;

import java.util.ArrayList;
import java.util.List;
import toolkit.source.Sentences;

/** The sentences of a page from which the client picks an excerpt, section by section. */
final class ExcerptText {
  private ExcerptText() {}

  /** A list for each section: its anchor, its heading, its sentences. */
  static List<Object> of(SearchDocument document) {
    List<Object> sections = new ArrayList<>();
    if (!document.summary().isEmpty()) {
      sections.add(section("", "", document.summary()));
    }
    if (!document.quotation().isEmpty()) {
      sections.add(section("", "", document.quotation()));
    }
    for (SearchDocument.Section section : document.sections()) {
      sections.add(section(section.anchor(), section.heading(), section.text()));
    }
    return sections;
  }

  private static List<Object> section(String anchor, String heading, String text) {
    List<Object> parts = new ArrayList<>(List.of(anchor, heading));
    parts.addAll(Sentences.of(text));
    return parts;
  }
}

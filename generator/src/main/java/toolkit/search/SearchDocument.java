package toolkit.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One page as the search sees it.
 *
 * @param id such as {@code case/frome}
 * @param type the kind of entry, such as {@code case}
 * @param title the heading of the page
 * @param url relative to the root of the site
 * @param summary one or two sentences
 * @param sections the running text in reading order
 * @param otherNames acronyms and other names by which people know or look for it
 * @param quotation words quoted from a source, shown on this page
 * @param facets the values by which results can be narrowed, such as {@code topic} to theme ids
 */
public record SearchDocument(
    String id,
    String type,
    String title,
    String url,
    String summary,
    List<Section> sections,
    List<String> otherNames,
    String quotation,
    SortedMap<String, List<String>> facets) {

  public SearchDocument {
    Objects.requireNonNull(id);
    Objects.requireNonNull(type);
    Objects.requireNonNull(title);
    Objects.requireNonNull(url);
    Objects.requireNonNull(summary);
    sections = List.copyOf(sections);
    otherNames = List.copyOf(otherNames);
    Objects.requireNonNull(quotation);
    facets = copyOf(facets);
  }

  /**
   * A part of the running text.
   *
   * @param anchor the id of its heading on the page; empty for the text above the first heading
   * @param heading plain text; empty for the text above the first heading
   * @param text plain text; line breaks separate paragraphs
   */
  public record Section(String anchor, String heading, String text) {
    public Section {
      Objects.requireNonNull(anchor);
      Objects.requireNonNull(heading);
      Objects.requireNonNull(text);
    }
  }

  /** A page whose text is in one piece. */
  public static SearchDocument of(
      String id, String type, String title, String url, String summary, String text) {
    return new SearchDocument(
        id,
        type,
        title,
        url,
        summary,
        List.of(new Section("", "", text)),
        List.of(),
        "",
        new TreeMap<>());
  }

  /** The same page with its text in sections. */
  public SearchDocument withSections(List<Section> parts) {
    return new SearchDocument(id, type, title, url, summary, parts, otherNames, quotation, facets);
  }

  /** The same page with other names. */
  public SearchDocument withOtherNames(List<String> names) {
    return new SearchDocument(id, type, title, url, summary, sections, names, quotation, facets);
  }

  /** The same page with words quoted from a source. */
  public SearchDocument withQuotation(String words) {
    return new SearchDocument(id, type, title, url, summary, sections, otherNames, words, facets);
  }

  /** The same page with values to narrow results by. */
  public SearchDocument withFacets(Map<String, List<String>> values) {
    return new SearchDocument(
        id, type, title, url, summary, sections, otherNames, quotation, new TreeMap<>(values));
  }

  private static SortedMap<String, List<String>> copyOf(Map<String, List<String>> facets) {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    facets.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
    return Collections.unmodifiableSortedMap(copy);
  }
}

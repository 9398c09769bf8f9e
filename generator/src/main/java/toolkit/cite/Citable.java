package toolkit.cite;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;

/** What readers may want to cite besides references, as CSL data. */
public final class Citable {
  private Citable() {}

  /**
   * A source: the reference that says how to cite it, or what its entry tells. Authors of the entry
   * stay as they are written, since nothing says what in them is a family name.
   */
  public static Map<String, Object> source(Entry.Source source, SiteGraph graph) {
    if (source.citeAs().isPresent()) {
      return graph.work(source.citeAs().get()).csl();
    }
    Map<String, Object> csl = new LinkedHashMap<>();
    csl.put("id", source.id().slug());
    csl.put("type", "report");
    csl.put("author", source.authors().stream().map(name -> Map.of("literal", name)).toList());
    source.year().ifPresent(year -> csl.put("issued", date(List.of(year))));
    csl.put("title", source.title());
    put(csl, "publisher", source.publisher());
    put(csl, "DOI", source.doi());
    if (source.doi().isEmpty()) {
      put(csl, "URL", source.url());
    }
    return csl;
  }

  /** The sources that an entry rests on; a source itself is its own. */
  public static List<Entry.Source> sourcesOf(Entry entry, SiteGraph graph) {
    return entry instanceof Entry.Source source
        ? List.of(source)
        : entry.common().sources().stream()
            .map(citation -> graph.get(citation.source(), Entry.Source.class))
            .distinct()
            .toList();
  }

  private static void put(Map<String, Object> csl, String field, String text) {
    if (!text.isEmpty()) {
      csl.put(field, text);
    }
  }

  /** A page of the site, which speaks as its author, without title and address. */
  public static Map<String, Object> page(String siteName, Optional<LocalDate> date) {
    Map<String, Object> csl = new LinkedHashMap<>();
    csl.put("type", "webpage");
    csl.put("author", List.of(Map.of("literal", siteName)));
    date.ifPresent(
        day ->
            csl.put(
                "issued", date(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))));
    return csl;
  }

  /**
   * The page of an entry, whole enough for a reference manager.
   *
   * @param page as {@link #page} gives it
   * @param address where the page is; empty when that is not known
   * @param note whose word it is not; empty for none
   */
  public static Map<String, Object> page(
      Entry entry, Map<String, Object> page, String address, String language, String note) {
    Map<String, Object> csl = new LinkedHashMap<>();
    csl.put("id", entry.type().id() + "-" + entry.id().slug());
    csl.putAll(page);
    csl.put("title", entry.title());
    put(csl, "URL", address);
    put(csl, "language", language);
    put(csl, "note", note);
    return csl;
  }

  private static Map<String, Object> date(List<Integer> parts) {
    return Map.of("date-parts", List.of(parts));
  }
}

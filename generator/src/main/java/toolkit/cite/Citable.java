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

  private static Map<String, Object> date(List<Integer> parts) {
    return Map.of("date-parts", List.of(parts));
  }
}

package toolkit.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import toolkit.config.SiteConfig;
import toolkit.entry.EntryType;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;

/**
 * What the values are called by which search results can be narrowed: facet to value to names. The
 * first name is shown; people may ask by all of them.
 */
public final class ValueNames {
  private final Map<String, Map<String, List<String>>> names = new LinkedHashMap<>();

  private ValueNames() {}

  /** Facet to value to names, for the search index of a site. */
  public static Map<String, Map<String, List<String>>> of(SiteGraph graph, SiteConfig config) {
    ValueNames all = new ValueNames();
    all.addTypes(config);
    all.addVocabularies(config);
    for (Entry.Source source : graph.all(Entry.Source.class)) {
      List<String> names = new ArrayList<>(List.of(source.shortName(), source.title()));
      names.addAll(source.authors());
      all.add("source", source.id().slug(), names);
    }
    for (Entry.Theme theme : graph.all(Entry.Theme.class)) {
      List<String> names = new ArrayList<>(List.of(theme.title()));
      names.addAll(theme.common().otherNames());
      all.add("theme", theme.id().slug(), names);
      all.add("topic", theme.id().slug(), names);
    }
    for (Entry.Quote quote : graph.all(Entry.Quote.class)) {
      // "General manager, acute trust" is a general manager too; but whoever asks for "manager"
      // means
      // all of them, not just the one whose kind we do not know.
      String alone = quote.speaker().replaceFirst(",.*", "");
      all.add(
          "role",
          quote.speaker(),
          alone.contains(" ") ? List.of(quote.speaker(), alone) : List.of(quote.speaker()));
    }
    return all.names;
  }

  private void addTypes(SiteConfig config) {
    for (EntryType type : EntryType.values()) {
      SiteConfig.Words words = config.words().get(type.id());
      List<String> names = new ArrayList<>(List.of(words.one(), words.many()));
      names.addAll(words.also());
      add("type", type.id(), names);
    }
  }

  private void addVocabularies(SiteConfig config) {
    addAll("audience", config.audiences());
    addAll("role", config.audiences());
    addAll("setting", config.settings());
    List.of("helps", "hinders", "caution")
        .forEach(reading -> add("reading", reading, List.of(Wording.reading(reading))));
    List.of("measured", "reported", "described")
        .forEach(impact -> add("impact", impact, List.of(Wording.impact(impact))));
    Wording.SECTORS.forEach(sector -> add("sector", sector, List.of(Wording.sector(sector))));
  }

  private void addAll(String facet, Map<String, String> values) {
    values.forEach((value, name) -> add(facet, value, List.of(name)));
  }

  private void add(String facet, String value, List<String> of) {
    names.computeIfAbsent(facet, name -> new LinkedHashMap<>()).put(value, of);
  }
}

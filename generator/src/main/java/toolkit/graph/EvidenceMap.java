package toolkit.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import toolkit.entry.EntryId;

/**
 * What there is on each topic, by kind of evidence and by setting, and what there is not.
 *
 * @param rows one for each topic, by id
 */
public record EvidenceMap(List<Row> rows) {
  /** A topic and its entries; an entry with several settings stands under each. */
  public record Row(
      Entry.Theme topic,
      SortedMap<Kind, List<Entry>> kinds,
      SortedMap<String, List<Entry>> settings) {}

  /** A kind of evidence, from what reports found to what one can do about it. */
  public enum Kind {
    FINDING,
    QUOTE,
    CASE_MEASURED,
    CASE_REPORTED,
    CASE_DESCRIBED,
    ACTION_TESTED,
    ACTION_TRIED,
    ACTION_PROPOSED,
    FRAMEWORK
  }

  /** The key of entries without a setting in {@link Row#settings}. */
  public static final String NO_SETTING = "";

  public EvidenceMap {
    rows = List.copyOf(rows);
  }

  /** The map of all topics. */
  public static EvidenceMap of(SiteGraph graph) {
    return new EvidenceMap(
        graph.all(Entry.Theme.class).stream()
            .filter(Entry.Theme::isTopic)
            .map(topic -> row(topic, graph))
            .toList());
  }

  /** What there is on one topic. */
  public static Row row(Entry.Theme topic, SiteGraph graph) {
    SortedMap<EntryId, Entry> entries = new TreeMap<>();
    for (Entry.Theme theme : graph.withDescendants(topic)) {
      if (!theme.equals(topic)) {
        entries.put(theme.id(), theme);
      }
      graph
          .pointingAt(theme.id(), Edge.Kind.THEME, Entry.class)
          .forEach(entry -> entries.put(entry.id(), entry));
    }
    SortedMap<Kind, List<Entry>> kinds = new TreeMap<>(Comparator.naturalOrder());
    SortedMap<String, List<Entry>> settings = new TreeMap<>();
    for (Entry entry : entries.values()) {
      List<String> where = settingsOf(entry, graph);
      kind(entry).ifPresent(kind -> add(entry, kind, where, kinds, settings));
    }
    return new Row(topic, kinds, settings);
  }

  private static void add(
      Entry entry,
      Kind kind,
      List<String> where,
      SortedMap<Kind, List<Entry>> kinds,
      SortedMap<String, List<Entry>> settings) {
    kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(entry);
    for (String setting : where.isEmpty() ? List.of(NO_SETTING) : where) {
      settings.computeIfAbsent(setting, s -> new ArrayList<>()).add(entry);
    }
  }

  /** The settings of an entry; where it names none, those of the studies that it comes from. */
  static List<String> settingsOf(Entry entry, SiteGraph graph) {
    if (!entry.common().setting().isEmpty()) {
      return entry.common().setting();
    }
    return entry.common().sources().stream()
        .map(citation -> graph.get(citation.source(), Entry.Source.class))
        .filter(Entry.Source::gatheredData)
        .flatMap(source -> source.common().setting().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** What kind of evidence an entry is; nothing for guides, words and pages. */
  private static Optional<Kind> kind(Entry entry) {
    if (entry instanceof Entry.Case found) {
      return Optional.of(Kind.valueOf("CASE_" + found.impact().toUpperCase(Locale.ROOT)));
    }
    if (entry instanceof Entry.Recommendation action) {
      return Optional.of(Kind.valueOf("ACTION_" + action.basis().toUpperCase(Locale.ROOT)));
    }
    return Optional.ofNullable(
        switch (entry.type()) {
          case THEME -> Kind.FINDING;
          case QUOTE -> Kind.QUOTE;
          case FRAMEWORK -> Kind.FRAMEWORK;
          default -> null;
        });
  }
}

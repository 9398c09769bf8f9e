package toolkit.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;

/**
 * Why an entry says what it says: the themes it rests on with the quotes and cases behind each,
 * what it names directly, and the sources with the places in them.
 *
 * @param steps one for each theme, in the order the author gave
 * @param direct quotes and cases the author named that belong to none of those themes
 * @param sources every source reached, with the places cited in it
 */
public record Trail(List<Step> steps, List<Entry> direct, List<Origin> sources) {
  public Trail {
    steps = List.copyOf(steps);
    direct = List.copyOf(direct);
    sources = List.copyOf(sources);
  }

  /**
   * A theme and what stands behind it.
   *
   * @param named quotes and cases that the entry names itself
   * @param further other quotes and cases that carry the theme
   */
  public record Step(Entry.Theme theme, List<Entry> named, List<Entry> further) {}

  /** A source and the places in it that the trail leads to, sorted. */
  public record Origin(Entry.Source source, List<String> locators) {}

  public boolean isEmpty() {
    return steps.isEmpty() && direct.isEmpty() && sources.isEmpty();
  }

  /** Every quote and case on the trail, once: quotes before cases, each by id. */
  public List<Entry> items() {
    SortedMap<EntryId, Entry> quotes = new TreeMap<>();
    SortedMap<EntryId, Entry> cases = new TreeMap<>();
    Stream<Entry> all =
        Stream.concat(
            direct.stream(),
            steps.stream().flatMap(s -> Stream.concat(s.named.stream(), s.further.stream())));
    all.forEach(e -> (e instanceof Entry.Quote ? quotes : cases).put(e.id(), e));
    return Stream.concat(quotes.values().stream(), cases.values().stream()).toList();
  }

  /** The trail of a recommendation: what its {@code evidence} names, and its own sources. */
  static Trail of(Entry.Recommendation recommendation, SiteGraph graph) {
    return trail(recommendation, recommendation.evidence(), graph);
  }

  /** The trail of a theme: the quotes and cases that carry it, and its own sources. */
  static Trail of(Entry.Theme theme, SiteGraph graph) {
    return trail(theme, List.of(theme.id()), graph);
  }

  /** The trail of an entry that makes no claim of its own: where it comes from. */
  static Trail ofSources(Entry entry, SiteGraph graph) {
    return trail(entry, List.of(), graph);
  }

  private static Trail trail(Entry entry, List<EntryId> evidence, SiteGraph graph) {
    List<Entry> named =
        evidence.stream().filter(id -> id.type() != EntryType.THEME).map(graph::get).toList();
    List<Step> steps = new ArrayList<>();
    for (EntryId id : evidence) {
      if (id.type() == EntryType.THEME) {
        steps.add(step(graph.get(id, Entry.Theme.class), named, graph));
      }
    }
    List<Entry> direct =
        named.stream().filter(e -> steps.stream().noneMatch(s -> s.named.contains(e))).toList();
    return new Trail(steps, direct, origins(entry, steps, direct, graph));
  }

  private static Step step(Entry.Theme theme, List<Entry> named, SiteGraph graph) {
    List<Entry> carrying = carrying(theme, graph);
    return new Step(
        theme,
        carrying.stream().filter(named::contains).toList(),
        carrying.stream().filter(e -> !named.contains(e)).toList());
  }

  /** Quotes, then cases, that name the theme or one below it. */
  private static List<Entry> carrying(Entry.Theme theme, SiteGraph graph) {
    SortedMap<EntryId, Entry> quotes = new TreeMap<>();
    SortedMap<EntryId, Entry> cases = new TreeMap<>();
    for (Entry.Theme one : graph.withDescendants(theme)) {
      graph
          .pointingAt(one.id(), Edge.Kind.THEME, Entry.Quote.class)
          .forEach(quote -> quotes.put(quote.id(), quote));
      graph
          .pointingAt(one.id(), Edge.Kind.THEME, Entry.Case.class)
          .forEach(found -> cases.put(found.id(), found));
    }
    List<Entry> all = new ArrayList<>(quotes.values());
    all.addAll(cases.values());
    return all;
  }

  private static List<Origin> origins(
      Entry entry, List<Step> steps, List<Entry> direct, SiteGraph graph) {
    SortedMap<EntryId, SortedSet<String>> places = new TreeMap<>();
    addPlaces(entry, places);
    direct.forEach(named -> addPlaces(named, places));
    for (Step step : steps) {
      addPlaces(step.theme, places);
      step.named.forEach(named -> addPlaces(named, places));
      if (step.named.isEmpty()) {
        step.further.forEach(further -> addPlaces(further, places));
      }
    }
    return places.entrySet().stream()
        .map(
            place ->
                new Origin(
                    graph.get(place.getKey(), Entry.Source.class), List.copyOf(place.getValue())))
        .toList();
  }

  private static void addPlaces(Entry entry, SortedMap<EntryId, SortedSet<String>> places) {
    for (Citation citation : entry.common().sources()) {
      places.computeIfAbsent(citation.source(), id -> new TreeSet<>()).add(citation.locator());
    }
  }
}

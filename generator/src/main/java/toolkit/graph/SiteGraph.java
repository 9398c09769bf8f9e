package toolkit.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;

/** Every entry and every link between them; frozen, sorted, complete. */
public final class SiteGraph {
  private final SortedMap<EntryId, Entry> entries;
  private final SortedMap<String, Work> works;
  private final SortedMap<String, List<Entry>> users;
  private final SortedMap<String, byte[]> images;
  private final Map<EntryId, List<Edge>> outgoing;
  private final Map<EntryId, List<Edge>> incoming;

  SiteGraph(
      SortedMap<EntryId, Entry> entries,
      SortedSet<Edge> edges,
      SortedMap<String, Work> works,
      SortedMap<String, byte[]> images) {
    this.entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    this.works = Collections.unmodifiableSortedMap(new TreeMap<>(works));
    this.users = new TreeMap<>();
    for (Entry entry : entries.values()) {
      worksBehind(entry).forEach(work -> addUser(work.id(), entry));
      if (entry instanceof Entry.Source source) {
        source.citeAs().ifPresent(work -> addUser(work, entry));
      }
    }
    this.images = Collections.unmodifiableSortedMap(new TreeMap<>(images));
    this.outgoing = new TreeMap<>();
    this.incoming = new TreeMap<>();
    for (Edge edge : edges) {
      outgoing.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge);
      incoming.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge);
    }
  }

  private void addUser(String work, Entry entry) {
    List<Entry> entries = users.computeIfAbsent(work, id -> new ArrayList<>());
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  /** All entries, by id. */
  public Collection<Entry> entries() {
    return entries.values();
  }

  /** All references, by id. */
  public Collection<Work> works() {
    return works.values();
  }

  /** One reference, which an entry names. */
  public Work work(String id) {
    return works.get(id);
  }

  /** The references an entry names: those that its sources retell, then the others. */
  public List<Work> worksBehind(Entry entry) {
    Stream<String> retold =
        entry.common().sources().stream()
            .flatMap(citation -> citation.via().stream())
            .flatMap(via -> via.reference().stream());
    return Stream.concat(retold, entry.common().references().stream())
        .distinct()
        .map(this::work)
        .toList();
  }

  /** The entries that name a reference, by id, and the source that it is. */
  public List<Entry> entriesNaming(Work work) {
    return Collections.unmodifiableList(users.getOrDefault(work.id(), List.of()));
  }

  /** The images that prose may show, by their path on the site. */
  public SortedMap<String, byte[]> images() {
    return images;
  }

  public boolean has(EntryId id) {
    return entries.containsKey(id);
  }

  /**
   * One entry.
   *
   * @throws IllegalArgumentException when there is none, which a linked reference never meets
   */
  public Entry get(EntryId id) {
    Entry entry = entries.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("no entry " + id);
    }
    return entry;
  }

  /** One entry of a type known to the caller. */
  public <E extends Entry> E get(EntryId id, Class<E> type) {
    return type.cast(get(id));
  }

  /** All entries of a type, by id. */
  public <E extends Entry> List<E> all(Class<E> type) {
    return entries.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  public long count(EntryType type) {
    return entries.keySet().stream().filter(id -> id.type() == type).count();
  }

  /** Links from an entry, by target. */
  public List<Edge> linksFrom(EntryId id) {
    return Collections.unmodifiableList(outgoing.getOrDefault(id, List.of()));
  }

  /** Links to an entry, by origin: its backlinks. */
  public List<Edge> linksTo(EntryId id) {
    return Collections.unmodifiableList(incoming.getOrDefault(id, List.of()));
  }

  /** The themes directly below a theme, by id. */
  public List<Entry.Theme> childrenOf(EntryId theme) {
    return pointingAt(theme, Edge.Kind.PARENT, Entry.Theme.class);
  }

  /** The entries of a type that name a theme, source or other entry in one of their fields. */
  public <E extends Entry> List<E> pointingAt(EntryId target, Edge.Kind kind, Class<E> type) {
    return linksTo(target).stream()
        .filter(edge -> edge.kind() == kind)
        .map(edge -> get(edge.from()))
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** A theme and all themes below it, the theme first. */
  public List<Entry.Theme> withDescendants(Entry.Theme theme) {
    return Stream.concat(
            Stream.of(theme),
            childrenOf(theme.id()).stream().flatMap(c -> withDescendants(c).stream()))
        .toList();
  }

  /** The theme's ancestors, the topic first, without the theme itself. */
  public List<Entry.Theme> ancestorsOf(Entry.Theme theme) {
    List<Entry.Theme> path = new ArrayList<>();
    for (var parent = theme.parent(); parent.isPresent(); parent = path.get(0).parent()) {
      path.add(0, get(parent.get(), Entry.Theme.class));
    }
    return path;
  }
}

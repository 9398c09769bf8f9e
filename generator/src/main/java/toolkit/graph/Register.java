package toolkit.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import toolkit.entry.Content;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;
import toolkit.entry.ParsedEntry;
import toolkit.entry.ParsedWorks;
import toolkit.source.Closest;
import toolkit.source.Location;

/** Which entries there are, and where; the first of two with one id counts. */
final class Register {
  private final SortedMap<EntryId, ParsedEntry> entries = new TreeMap<>();
  private final Map<EntryId, Location> broken;
  private final Map<String, EntryId> markdownFiles = new HashMap<>();
  private final Content content;

  Register(Content content) {
    this.content = content;
    this.broken = content.broken();
    broken.forEach((id, location) -> rememberFile(id, location));
  }

  /** Adds an entry; gives back the one that has the id already. */
  Optional<ParsedEntry> add(ParsedEntry entry) {
    rememberFile(entry.id(), entry.location());
    return Optional.ofNullable(entries.putIfAbsent(entry.id(), entry));
  }

  private void rememberFile(EntryId id, Location location) {
    if (location.path().endsWith(".md")) {
      markdownFiles.put(location.path(), id);
    }
  }

  SortedMap<EntryId, ParsedEntry> entries() {
    return entries;
  }

  ParsedWorks works() {
    return content.works();
  }

  String contentFolder() {
    return content.folder();
  }

  /** Whether there is such an entry, be it one that could not be read. */
  boolean has(EntryId id) {
    return entries.containsKey(id) || broken.containsKey(id);
  }

  /** The entry, if it could be read. */
  Optional<ParsedEntry> get(EntryId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** The entry of a Markdown file. */
  Optional<EntryId> ofFile(String path) {
    return Optional.ofNullable(markdownFiles.get(path));
  }

  boolean hasImage(String path) {
    return content.images().containsKey(path);
  }

  /** The ids of a type that are nearest to a slug; of every type when that gives nothing. */
  Optional<EntryId> closest(EntryId wanted) {
    List<String> sameType = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (EntryId id : known()) {
      all.add(id.toString());
      if (id.type() == wanted.type()) {
        sameType.add(id.slug());
      }
    }
    Optional<EntryId> sameSlug =
        known().stream().filter(id -> id.slug().equals(wanted.slug())).findFirst();
    return Closest.to(wanted.slug(), sameType)
        .map(slug -> new EntryId(wanted.type(), slug))
        .or(() -> sameSlug)
        .or(() -> Closest.to(wanted.toString(), all).flatMap(EntryId::parse));
  }

  /** The Markdown file nearest to a path. */
  Optional<String> closestFile(String path) {
    return Closest.to(path, markdownFiles.keySet());
  }

  private SortedSet<EntryId> known() {
    TreeSet<EntryId> known = new TreeSet<>(entries.keySet());
    known.addAll(broken.keySet());
    return known;
  }

  /** Where an entry is kept, for messages. */
  static String usualFile(String contentFolder, EntryId id) {
    EntryType type = id.type();
    return contentFolder + "/" + type.folder() + "/" + id.slug() + ".md";
  }
}

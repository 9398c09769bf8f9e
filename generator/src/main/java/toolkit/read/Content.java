package toolkit.read;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import toolkit.entry.EntryId;
import toolkit.entry.ParsedEntry;
import toolkit.source.Location;

/**
 * Everything the content folder holds.
 *
 * @param folder the folder's path as shown in messages
 * @param entries in the order of their files
 * @param broken ids of entries that could not be read, and where they begin
 * @param images the image files by their path within the folder, such as {@code images/map.png}
 */
public record Content(
    String folder,
    List<ParsedEntry> entries,
    Map<EntryId, Location> broken,
    SortedMap<String, byte[]> images) {
  public Content {
    entries = List.copyOf(entries);
    broken = Map.copyOf(broken);
  }
}

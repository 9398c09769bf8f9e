package toolkit.entry;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import toolkit.source.Location;

/**
 * Everything the content folder holds.
 *
 * @param folder the folder's path as shown in messages
 * @param entries in the order of their files
 * @param broken ids of entries that could not be read, and where they begin
 * @param works the references, in the order written
 * @param images the image files by their path within the folder, such as {@code images/map.png}
 */
public record Content(
    String folder,
    List<ParsedEntry> entries,
    Map<EntryId, Location> broken,
    ParsedWorks works,
    SortedMap<String, byte[]> images) {
  public Content {
    entries = List.copyOf(entries);
    broken = Map.copyOf(broken);
  }
}

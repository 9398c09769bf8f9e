package toolkit.entry;

import toolkit.markdown.Body;
import toolkit.source.Location;

/**
 * An entry as written.
 *
 * @param fields those that could be read
 * @param body the prose below the header
 * @param location where the entry begins
 */
public record ParsedEntry(EntryId id, Fields fields, Body body, Location location) {
  /** The place of a field's value, or of the entry when the field was left out. */
  public Location locationOf(String field) {
    return fields.get(field).map(FieldValue::location).orElse(location);
  }
}

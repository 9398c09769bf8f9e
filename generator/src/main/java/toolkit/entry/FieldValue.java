package toolkit.entry;

import java.time.LocalDate;
import java.util.List;
import toolkit.markdown.Body;
import toolkit.source.Location;

/** A value that an author gave a field, typed by the schema. References are not yet resolved. */
public sealed interface FieldValue {
  Location location();

  /** Text, also for choices and words out of a vocabulary. */
  record Text(String value, Location location) implements FieldValue {}

  /** Markdown. */
  record Prose(Body body, Location location) implements FieldValue {}

  /** A number. */
  record Amount(double value, Location location) implements FieldValue {}

  /** A date. */
  record Day(LocalDate value, Location location) implements FieldValue {}

  /** Yes or no. */
  record Flag(boolean value, Location location) implements FieldValue {}

  /** A reference to another entry. */
  record Reference(EntryId target, Location location) implements FieldValue {}

  /** A reference out of {@code references.yaml}, by its id. */
  record Work(String id, Location location) implements FieldValue {}

  /** A year, and perhaps month and day. */
  record PartialDay(List<Integer> parts, Location location) implements FieldValue {
    public PartialDay {
      parts = List.copyOf(parts);
    }
  }

  /** A list. */
  record Many(List<FieldValue> items, Location location) implements FieldValue {
    public Many {
      items = List.copyOf(items);
    }
  }

  /** Named values. */
  record Group(Fields fields, Location location) implements FieldValue {}
}

package toolkit.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import toolkit.markdown.Body;

/**
 * The fields of an entry or of a group, by name, in the order written. What was left out reads as
 * empty text, empty prose or an empty list.
 */
public record Fields(Map<String, FieldValue> values) {
  public Fields {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public Optional<FieldValue> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The text of a field; empty when left out. */
  public String text(String name) {
    return values.get(name) instanceof FieldValue.Text text ? text.value() : "";
  }

  /** The prose of a field; empty when left out. */
  public Body prose(String name) {
    return values.get(name) instanceof FieldValue.Prose prose ? prose.body() : Body.EMPTY;
  }

  public OptionalDouble amount(String name) {
    return values.get(name) instanceof FieldValue.Amount amount
        ? OptionalDouble.of(amount.value())
        : OptionalDouble.empty();
  }

  public Optional<LocalDate> day(String name) {
    return values.get(name) instanceof FieldValue.Day day
        ? Optional.of(day.value())
        : Optional.empty();
  }

  /** Whether a field says yes; no when left out. */
  public boolean flag(String name) {
    return values.get(name) instanceof FieldValue.Flag flag && flag.value();
  }

  public Optional<EntryId> reference(String name) {
    return values.get(name) instanceof FieldValue.Reference reference
        ? Optional.of(reference.target())
        : Optional.empty();
  }

  /** The id of a reference out of {@code references.yaml}. */
  public Optional<String> work(String name) {
    return values.get(name) instanceof FieldValue.Work work
        ? Optional.of(work.id())
        : Optional.empty();
  }

  /** Year, month and day, as far as given; none when left out. */
  public List<Integer> partialDay(String name) {
    return values.get(name) instanceof FieldValue.PartialDay day ? day.parts() : List.of();
  }

  /** The items of a list; none when left out. */
  public List<FieldValue> items(String name) {
    return values.get(name) instanceof FieldValue.Many many ? many.items() : List.of();
  }

  public List<String> texts(String name) {
    return items(name).stream().map(item -> ((FieldValue.Text) item).value()).toList();
  }

  public List<Body> proses(String name) {
    return items(name).stream().map(item -> ((FieldValue.Prose) item).body()).toList();
  }

  public List<EntryId> references(String name) {
    return items(name).stream().map(item -> ((FieldValue.Reference) item).target()).toList();
  }

  /** The ids of references out of {@code references.yaml}. */
  public List<String> works(String name) {
    return items(name).stream().map(item -> ((FieldValue.Work) item).id()).toList();
  }

  public List<Fields> groups(String name) {
    return items(name).stream().map(item -> ((FieldValue.Group) item).fields()).toList();
  }

  /** The fields of a group; none when left out. */
  public Fields group(String name) {
    return values.get(name) instanceof FieldValue.Group group
        ? group.fields()
        : new Fields(Map.of());
  }
}

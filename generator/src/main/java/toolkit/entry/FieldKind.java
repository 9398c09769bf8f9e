package toolkit.entry;

import java.util.List;
import java.util.Set;

/** What a field may hold. */
public sealed interface FieldKind {
  /** Plain text of so many characters at most. */
  record Text(int limit) implements FieldKind {}

  /** Markdown. */
  record Prose() implements FieldKind {}

  /** A number that is not negative. */
  record Amount() implements FieldKind {}

  /** A date, {@code 2026-11-21}. */
  record Day() implements FieldKind {}

  /** Yes or no. */
  record Flag() implements FieldKind {}

  /** One of some fixed words. */
  record Choice(List<String> values) implements FieldKind {}

  /** One of the words the owner of the site lists under a name in {@code toolkit.yaml}. */
  record Vocabulary(String name) implements FieldKind {}

  /** Another entry: the slug alone when only one type is allowed, else {@code type/slug}. */
  record Reference(Set<EntryType> types) implements FieldKind {}

  /** Any number of values of one kind. */
  record ListOf(FieldKind item) implements FieldKind {}

  /** Named values of their own. */
  record Group(List<Field> fields) implements FieldKind {}

  /** A name, what it holds, and whether it must be there. */
  record Field(String name, FieldKind kind, boolean required) {}
}

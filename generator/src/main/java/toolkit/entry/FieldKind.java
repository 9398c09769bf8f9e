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

  /** A reference out of {@code references.yaml}, by its id. */
  record Work() implements FieldKind {}

  /** A day, or only its month or year: {@code 2019-06-30}, {@code 2019-06}, {@code 2019}. */
  record PartialDay() implements FieldKind {}

  /** An address on the web that a page may link to. */
  record WebAddress() implements FieldKind {}

  /** A DOI without an address before it, {@code 10.1136/bmj.l123}. */
  record Doi() implements FieldKind {}

  /** Any number of values of one kind. */
  record ListOf(FieldKind item) implements FieldKind {}

  /**
   * Named values of their own.
   *
   * @param ways lists of fields that exclude each other, if any; the first field of one must be
   *     there
   */
  record Group(List<Field> fields, List<List<String>> ways) implements FieldKind {
    public Group(List<Field> fields) {
      this(fields, List.of());
    }
  }

  /** A name, what it holds, and whether it must be there. */
  record Field(String name, FieldKind kind, boolean required) {}
}

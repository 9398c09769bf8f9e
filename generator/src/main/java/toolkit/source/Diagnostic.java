package toolkit.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong, or could be better, with what an author wrote.
 *
 * @param code which rule was broken
 * @param location where
 * @param message what is wrong: lower case, no full stop at the end, names in backticks
 * @param notes other places that explain it
 * @param hint what to type instead; empty when there is nothing better to say
 */
public record Diagnostic(
    DiagnosticCode code, Location location, String message, List<Note> notes, String hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    Objects.requireNonNull(code);
    Objects.requireNonNull(location);
    notes = List.copyOf(notes);
    Objects.requireNonNull(hint);
  }

  /** A second place, and what it has to do with the first. */
  public record Note(Location location, String message) {}

  /** A diagnostic without notes. */
  public static Diagnostic of(DiagnosticCode code, Location location, String message, String hint) {
    return new Diagnostic(code, location, message, List.of(), hint);
  }

  /** The same with one more note. */
  public Diagnostic withNote(Location place, String text) {
    List<Note> more = new ArrayList<>(notes);
    more.add(new Note(place, text));
    return new Diagnostic(code, location, message, more, hint);
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}

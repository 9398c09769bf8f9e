package toolkit.graph;

import java.util.Optional;
import java.util.function.Function;
import toolkit.entry.EntryId;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;

/** Words the message about a reference that leads nowhere. */
final class MissingTarget {
  private MissingTarget() {}

  /**
   * The diagnostic.
   *
   * @param from what refers, such as "field `evidence`"
   * @param spelling how an id is written in that place
   */
  static Diagnostic of(
      EntryId target,
      Location location,
      String from,
      Function<EntryId, String> spelling,
      Register register) {
    Optional<EntryId> closest = register.closest(target);
    String file = Register.usualFile(register.contentFolder(), target);
    Diagnostic diagnostic =
        Diagnostic.of(
            DiagnosticCode.MISSING_TARGET,
            location,
            "no entry `" + target + "` to link to from " + from,
            closest
                .map(id -> "write `" + spelling.apply(id) + "`, or add " + file)
                .orElse("add " + file));
    return closest
        .flatMap(register::get)
        .map(near -> diagnostic.withNote(near.location(), "the closest is `" + near.id() + "`"))
        .orElse(diagnostic);
  }
}

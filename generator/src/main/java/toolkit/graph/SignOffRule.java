package toolkit.graph;

import toolkit.entry.ParsedEntry;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** Signed off means that somebody with a name did it on a day. */
final class SignOffRule implements GraphRule {
  @Override
  public void check(Register register, Problems problems) {
    for (ParsedEntry entry : register.entries().values()) {
      boolean claimed = entry.fields().text("status").equals("signed-off");
      boolean named = entry.fields().has("signed-off");
      if (claimed && !named) {
        problems.add(
            DiagnosticCode.SIGN_OFF,
            entry.locationOf("status"),
            "the entry is called signed off, but nobody is named",
            "add `signed-off: {by: \"their name\", on: 2026-11-21}`, or write `status: drafted`");
      } else if (named && !claimed) {
        problems.add(
            DiagnosticCode.SIGN_OFF,
            entry.locationOf("signed-off"),
            "somebody is named as having signed off, but the `status` does not say so",
            "write `status: signed-off`, or delete the line");
      }
    }
  }
}

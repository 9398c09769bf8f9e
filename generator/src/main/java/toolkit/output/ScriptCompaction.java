package toolkit.output;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out of a script what only its authors need: comments, spaces, ends of lines where no
 * statement may end, or one does anyway, what need not stand between statements, and the length of
 * names that only one function knows, or only the scripts that share them. A script of which it is
 * not certain what its parts are stays as it is.
 */
final class ScriptCompaction {
  private static final Set<String> GO_ON = Set.of(";", "{", "(", "[", ",", ":", "?", "=", "&", "|");
  private static final Set<String> GO_BACK = Set.of("}", ")", "]", ",", ";", ".");

  private ScriptCompaction() {}

  /** A classic script that does the same. */
  static String of(String script) {
    return of(script, SharedNames.NONE);
  }

  /** A classic script that does the same, as long as all that share these names get them. */
  static String of(String script, SharedNames shared) {
    Optional<List<ScriptToken>> tokens = ScriptToken.of(script).map(shared::shortened);
    return tokens.map(found -> joined(LocalNames.shortened(found).orElse(found))).orElse(script);
  }

  private static String joined(List<ScriptToken> tokens) {
    StringBuilder text = new StringBuilder();
    Blocks blocks = new Blocks();
    List<ScriptToken> kept = StatementEnds.fewer(tokens);
    for (int i = 0; i < kept.size(); i++) {
      if (i > 0 && !blocks.isClosed()) {
        text.append(between(kept.get(i - 1), kept.get(i)));
      }
      text.append(kept.get(i).text());
      blocks.take(kept.subList(0, i), kept.get(i));
    }
    return text.append('\n').toString();
  }

  /** What keeps two tokens apart, if anything must. */
  private static String between(ScriptToken before, ScriptToken after) {
    return switch (after.gap()) {
      case NONE -> "";
      case SPACE -> mayJoin(before, after) ? " " : "";
      case LINE -> mayEnd(before, after) ? "\n" : "";
    };
  }

  /** Whether a line ends between two tokens, and with it perhaps a statement. */
  static boolean mayEnd(ScriptToken before, ScriptToken after) {
    return after.gap() == ScriptToken.Gap.LINE
        && !GO_ON.contains(before.text())
        && !GO_BACK.contains(after.text());
  }

  private static boolean mayJoin(ScriptToken before, ScriptToken after) {
    if (isWordLike(before)) {
      return isWordLike(after) || after.is(".");
    }
    boolean twice = before.text().equals(after.text()) && (before.is("+") || before.is("-"));
    boolean comment =
        (before.is("/") && after.text().startsWith("/")) || (before.is("<") && after.is("!"));
    return twice || comment;
  }

  private static boolean isWordLike(ScriptToken token) {
    return switch (token.kind()) {
      // After a pattern may come letters of its own.
      case WORD, NUMBER, PATTERN -> true;
      case TEXT, SIGN -> false;
    };
  }
}

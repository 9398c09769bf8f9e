package toolkit.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Follows the braces of a script: behind those of a block, or of a function that is declared, it
 * does not matter whether the line ends.
 */
final class Blocks {
  private static final Set<String> BEFORE_BRACES = Set.of("else", "do", "try", "finally");
  private static final Set<String> BEFORE_PARENTHESES =
      Set.of("for", "if", "while", "with", "switch", "catch");
  private static final Set<String> BEFORE_STATEMENTS = Set.of(";", "{", "}");

  /** For each open bracket whether a block begins behind it, or with it. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  /** Whether a brace that came now would begin a block. */
  private boolean isDue;

  private boolean isClosed;

  /** Takes the next token, with all that stand before it. */
  void take(List<ScriptToken> before, ScriptToken token) {
    isClosed = false;
    if (token.is("(")) {
      open.push(isBeforeBlock(before));
      isDue = false;
    } else if (token.is("{")) {
      open.push(isDue);
      isDue = false;
    } else if (token.is(")")) {
      isDue = !open.isEmpty() && open.pop();
    } else if (token.is("}")) {
      isClosed = !open.isEmpty() && open.pop();
      isDue = false;
    } else {
      isDue = BEFORE_BRACES.stream().anyMatch(token::is) && !endsWithDot(before);
    }
  }

  /** Whether the last token ended a block. */
  boolean isClosed() {
    return isClosed;
  }

  /** Whether what comes next is the name of a property. */
  private static boolean endsWithDot(List<ScriptToken> tokens) {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(".");
  }

  private static boolean isBeforeBlock(List<ScriptToken> before) {
    int last = before.size() - 1;
    if (last < 0) {
      return false;
    }
    if (!endsWithDot(before.subList(0, last))
        && BEFORE_PARENTHESES.contains(before.get(last).text())) {
      return true;
    }
    return last > 0
        && before.get(last - 1).is("function")
        && (last == 1 || BEFORE_STATEMENTS.contains(before.get(last - 2).text()));
  }
}

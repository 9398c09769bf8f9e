package toolkit.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Follows the parentheses of a script: behind those that hold a condition, or what a loop runs
 * over, a statement begins.
 */
final class Conditions {
  private static final Set<String> BEFORE = Set.of("for", "if", "while", "with");

  /** For each open parenthesis, whether it holds a condition. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private boolean isClosed;

  /** Takes the next token, with all that stand before it. */
  void take(List<ScriptToken> before, ScriptToken token) {
    if (token.is("(")) {
      open.push(isCondition(before));
    } else if (token.is(")")) {
      isClosed = !open.isEmpty() && open.pop();
    }
  }

  /** Whether the parenthesis that was closed last held a condition. */
  boolean isClosed() {
    return isClosed;
  }

  private static boolean isCondition(List<ScriptToken> before) {
    int last = before.size() - 1;
    if (last > 0 && before.get(last).is("await")) {
      return before.get(last - 1).is("for");
    }
    return last >= 0 && BEFORE.contains(before.get(last).text());
  }
}

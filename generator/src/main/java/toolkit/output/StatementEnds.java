package toolkit.output;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * What stands between the statements of a script, and need not: the semicolon before a brace that
 * closes, and all but the first {@code var} of statements in a row that declare something.
 */
final class StatementEnds {
  private static final Set<String> BEFORE_STATEMENTS = Set.of(";", "{", "}");

  private final List<ScriptToken> tokens;
  private final List<ScriptToken> kept = new ArrayList<>();

  private final Conditions conditions = new Conditions();

  /** For each open bracket, whether the statement before it declares something. */
  private final Deque<Boolean> around = new ArrayDeque<>();

  private boolean declares;

  private StatementEnds(List<ScriptToken> tokens) {
    this.tokens = tokens;
  }

  /** The same script with fewer of them. */
  static List<ScriptToken> fewer(List<ScriptToken> tokens) {
    StatementEnds ends = new StatementEnds(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      ends.look(i);
    }
    return ends.kept;
  }

  private boolean is(int i, String text) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(text);
  }

  private void look(int i) {
    brackets(i);
    // The end of a line may have been the end of the statement.
    declares &= i == 0 || !ScriptCompaction.mayEnd(tokens.get(i - 1), tokens.get(i));
    if (is(i, "var")) {
      if (declares && is(i - 1, ";")) {
        return;
      }
      declares = i == 0 || BEFORE_STATEMENTS.contains(tokens.get(i - 1).text());
    }
    if (!is(i, ";")) {
      kept.add(tokens.get(i));
    } else if (declares && is(i + 1, "var")) {
      kept.add(new ScriptToken(ScriptToken.Kind.SIGN, ",", tokens.get(i).gap()));
    } else {
      declares = false;
      if (!is(i + 1, "}") || isWholeStatement(i)) {
        kept.add(tokens.get(i));
      }
    }
  }

  private void brackets(int i) {
    conditions.take(tokens.subList(0, i), tokens.get(i));
    if (is(i, "(") || is(i, "[") || is(i, "{")) {
      around.push(declares);
      declares = false;
    } else if (is(i, ")") || is(i, "]") || is(i, "}")) {
      declares = !around.isEmpty() && around.pop();
    }
  }

  /** A semicolon that is a statement of its own: after a condition, {@code else} or a label. */
  private boolean isWholeStatement(int i) {
    return is(i - 1, "else") || is(i - 1, ":") || (is(i - 1, ")") && conditions.isClosed());
  }
}

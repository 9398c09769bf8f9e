package toolkit.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a literal or a single sign of a classic script.
 *
 * @param gap what stands between the token before and this one
 */
record ScriptToken(Kind kind, String text, Gap gap) {
  /** Nothing, spaces or comments, or these and the end of a line. */
  enum Gap {
    NONE,
    SPACE,
    LINE
  }

  /** What a token is, as far as leaving out spaces and naming things asks for it. */
  enum Kind {
    WORD("[A-Za-z_$][\\w$]*+"),
    NUMBER("0[xX][0-9a-fA-F]++|(?:\\d++\\.?\\d*+|\\.\\d++)(?:[eE][+-]?\\d++)?"),
    TEXT("\"(?:[^\"\\\\\n]++|\\\\[^\n])*+\"|'(?:[^'\\\\\n]++|\\\\[^\n])*+'"),
    PATTERN("/(?:[^/\\\\\\[\n]++|\\\\[^\n]|\\[(?:[^\\]\\\\\n]++|\\\\[^\n])*+\\])++/[a-z]*+"),
    SIGN("[-+*/%&|^!~<>=?:;,.(){}\\[\\]]");

    private final Pattern form;

    Kind(String form) {
      this.form = Pattern.compile(form);
    }
  }

  private static final Pattern NOT_CODE =
      Pattern.compile("(?:[ \t\n]++|//[^\n\r\u2028\u2029]*+|/\\*(?s:.*?)\\*/)*+");

  /** Words after which a value begins, so that a slash begins a pattern. */
  private static final Set<String> BEFORE_VALUES =
      Set.of(
          "case",
          "delete",
          "do",
          "else",
          "in",
          "instanceof",
          "new",
          "of",
          "return",
          "throw",
          "typeof",
          "void");

  boolean is(String wanted) {
    return text.equals(wanted) && (kind == Kind.WORD || kind == Kind.SIGN);
  }

  /** The tokens of a script; none when it cannot be told for certain what they are. */
  static Optional<List<ScriptToken>> of(String script) {
    return new Reader(script).read();
  }

  /** On its way through a script. */
  private static final class Reader {
    private final String script;
    private final List<ScriptToken> tokens = new ArrayList<>();

    /** A statement may begin with a pattern. */
    private final Conditions conditions = new Conditions();

    Reader(String script) {
      this.script = script;
    }

    Optional<List<ScriptToken>> read() {
      int at = 0;
      for (; ; ) {
        int begin = end(NOT_CODE, at);
        if (begin == script.length()) {
          return Optional.of(tokens);
        }
        Optional<Kind> kind = kindAt(begin);
        if (kind.isEmpty()) {
          return Optional.empty();
        }
        Gap gap = at == begin ? Gap.NONE : gap(script.substring(at, begin));
        at = end(kind.get().form, begin);
        add(new ScriptToken(kind.get(), script.substring(begin, at), gap));
      }
    }

    private static Gap gap(String between) {
      return between.indexOf('\n') < 0 ? Gap.SPACE : Gap.LINE;
    }

    private Optional<Kind> kindAt(int at) {
      // To the end of the line, these are comments where a page may hold scripts.
      if (script.startsWith("<!--", at) || script.startsWith("-->", at)) {
        return Optional.empty();
      }
      if (script.charAt(at) == '/') {
        return slash().filter(kind -> end(kind.form, at) > at);
      }
      for (Kind kind : List.of(Kind.WORD, Kind.NUMBER, Kind.TEXT, Kind.SIGN)) {
        if (end(kind.form, at) > at) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }

    /** What a slash begins here; nothing when that takes more than a look at what is before. */
    private Optional<Kind> slash() {
      if (tokens.isEmpty()) {
        return Optional.of(Kind.PATTERN);
      }
      ScriptToken before = tokens.get(tokens.size() - 1);
      boolean isName = tokens.size() > 1 && tokens.get(tokens.size() - 2).is(".");
      if (before.kind == Kind.WORD) {
        boolean value = !isName && BEFORE_VALUES.contains(before.text);
        return Optional.of(value ? Kind.PATTERN : Kind.SIGN);
      }
      if (before.is("}") || before.is("+") || before.is("-")) {
        return Optional.empty();
      }
      boolean afterValue =
          before.kind != Kind.SIGN || before.is("]") || (before.is(")") && !conditions.isClosed());
      return Optional.of(afterValue ? Kind.SIGN : Kind.PATTERN);
    }

    private void add(ScriptToken token) {
      conditions.take(tokens, token);
      tokens.add(token);
    }

    /**
     * Where what begins at a place ends; the place itself when nothing of the form begins there.
     */
    private int end(Pattern form, int at) {
      Matcher matcher = form.matcher(script).region(at, script.length());
      return matcher.lookingAt() ? matcher.end() : at;
    }
  }
}

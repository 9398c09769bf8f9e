package toolkit.output;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Short names for what only one function of a script knows: its parameters, its variables and the
 * functions in it. Only scripts are touched that are written with {@code var} and {@code function}:
 * there, what a name stands for can be told from the braces. Names of properties, and of what is
 * outside all functions, stay as they are.
 */
final class LocalNames {
  /** What makes names depend on more than the functions around them, or is not looked into. */
  private static final Set<String> TOO_MUCH =
      Set.of(
          "let", "const", "class", "import", "export", "with", "eval", "async", "await", "yield",
          "super", "static", "get", "set");

  private static final Set<String> RESERVED =
      Set.of(
          "arguments",
          "break",
          "case",
          "catch",
          "continue",
          "debugger",
          "default",
          "delete",
          "do",
          "else",
          "enum",
          "false",
          "finally",
          "for",
          "function",
          "if",
          "implements",
          "in",
          "instanceof",
          "interface",
          "new",
          "null",
          "of",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "switch",
          "this",
          "throw",
          "true",
          "try",
          "typeof",
          "undefined",
          "var",
          "void",
          "while");

  /** Those first that words of the language have most: what looks alike packs well. */
  private static final String LETTERS = "etnrsoaiucflhdpmgbvywxkjqzETNRSOAIUCFLHDPMGBVYWXKJQZ";

  private final List<ScriptToken> tokens;
  private final int[] partners;

  /** The innermost bracket that is open before each token. */
  private final int[] opened;

  /** The names that stand where they are declared. */
  private final BitSet declared = new BitSet();

  /** The function that each token is in; null outside all functions. */
  private final Function[] functions;

  private final Map<Integer, Function> bodies = new HashMap<>();
  private final List<Function> inOrder = new ArrayList<>();
  private boolean certain = true;

  private LocalNames(List<ScriptToken> tokens) {
    this.tokens = tokens;
    this.partners = new int[tokens.size()];
    this.opened = new int[tokens.size()];
    this.functions = new Function[tokens.size()];
  }

  /** A function: what is declared in it, and what it or those in it use from outside. */
  private static final class Function {
    final Function outer;
    final int end;
    final Map<String, String> names = new LinkedHashMap<>();
    final Map<String, Function> used = new HashMap<>();

    Function(Function outer, int end) {
      this.outer = outer;
      this.end = end;
    }

    void shorten() {
      Set<String> taken = new HashSet<>(RESERVED);
      taken.addAll(TOO_MUCH);
      used.forEach((name, owner) -> taken.add(owner == null ? name : owner.names.get(name)));
      int next = 0;
      for (Map.Entry<String, String> name : names.entrySet()) {
        String shorter = shortName(next++);
        while (taken.contains(shorter)) {
          shorter = shortName(next++);
        }
        name.setValue(shorter);
      }
    }
  }

  /** The shortest names first: those of one letter, then those of two. */
  static String shortName(int number) {
    String last = LETTERS.substring(number % LETTERS.length(), number % LETTERS.length() + 1);
    return number < LETTERS.length() ? last : shortName(number / LETTERS.length() - 1) + last;
  }

  /** The same script with short names; none when it cannot be told for certain what they name. */
  static Optional<List<ScriptToken>> shortened(List<ScriptToken> tokens) {
    LocalNames names = new LocalNames(tokens);
    names.pairBrackets();
    for (int i = 0; names.certain && i < tokens.size(); i++) {
      names.look(i);
    }
    return names.certain ? Optional.of(names.renamed()) : Optional.empty();
  }

  private void pairBrackets() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      opened[i] = open.isEmpty() ? -1 : open.get(open.size() - 1);
      if (is(i, "(") || is(i, "[") || is(i, "{")) {
        open.add(i);
      } else if (is(i, ")") || is(i, "]") || is(i, "}")) {
        String opening = is(i, ")") ? "(" : is(i, "]") ? "[" : "{";
        if (open.isEmpty() || !is(open.get(open.size() - 1), opening)) {
          certain = false;
          return;
        }
        int other = open.remove(open.size() - 1);
        partners[i] = other;
        partners[other] = i;
      }
    }
    certain = open.isEmpty();
  }

  private boolean is(int i, String text) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(text);
  }

  private boolean isWord(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == ScriptToken.Kind.WORD;
  }

  private boolean isName(int i) {
    String text = isWord(i) ? tokens.get(i).text() : "this";
    return !RESERVED.contains(text) && !TOO_MUCH.contains(text);
  }

  /** Notes what a token begins or declares. */
  private void look(int i) {
    Function around = i == 0 ? null : functions[i - 1];
    while (around != null && i > around.end) {
      around = around.outer;
    }
    functions[i] = bodies.getOrDefault(i, around);
    if (isWord(i) && !isProperty(i)) {
      switch (tokens.get(i).text()) {
        case "function" -> function(i);
        case "var" -> variables(i);
        case "catch" -> declare(functions[i], i + 2);
        default -> certain &= !TOO_MUCH.contains(tokens.get(i).text()) && !isShorthand(i);
      }
    }
    // Arrows, and lists with dots.
    certain &= !(is(i, "=") && is(i + 1, ">")) && !(is(i, ".") && is(i + 1, "."));
  }

  /**
   * A name after a dot, or before a colon, but for the middle of a condition: that comes after a
   * question mark.
   */
  private boolean isProperty(int i) {
    return is(i - 1, ".") || (is(i + 1, ":") && (is(i - 1, "{") || is(i - 1, ",")));
  }

  /** A name that is a key as well. */
  private boolean isShorthand(int i) {
    return isName(i)
        && !declared.get(i)
        && is(opened[i], "{")
        && (is(i - 1, "{") || is(i - 1, ","))
        && (is(i + 1, "}") || is(i + 1, ","));
  }

  private void function(int i) {
    int open = i + 1;
    if (isName(open)) {
      // Where a statement begins; elsewhere only the function itself would know its name.
      certain &= i == 0 || is(i - 1, ";") || is(i - 1, "{") || is(i - 1, "}");
      declare(functions[i], open++);
    }
    int body = is(open, "(") ? partners[open] + 1 : -1;
    if (!is(body, "{")) {
      certain = false;
      return;
    }
    Function function = new Function(functions[i], partners[body]);
    inOrder.add(function);
    bodies.put(open, function);
    for (int parameter = open + 1; parameter < body - 1; parameter += 2) {
      declare(function, parameter);
      certain &= is(parameter + 1, ",") || parameter + 1 == body - 1;
    }
  }

  /** The names between `var` and the end of the statement, or what a loop runs over. */
  private void variables(int i) {
    boolean expected = true;
    for (int at = i + 1; ; at++) {
      if (expected) {
        declare(functions[i], at);
      } else if (is(at, ";") || is(at, "in") || is(at, "of")) {
        return;
      } else if (is(at, "(") || is(at, "[") || is(at, "{")) {
        at = partners[at];
      } else if (at >= tokens.size() || is(at, ")") || is(at, "]") || is(at, "}")) {
        certain = false;
        return;
      }
      expected = is(at, ",");
    }
  }

  private void declare(Function function, int i) {
    if (!isName(i)) {
      certain = false;
    } else if (function != null) {
      declared.set(i);
      function.names.put(tokens.get(i).text(), "");
    }
  }

  private List<ScriptToken> renamed() {
    int[] names =
        IntStream.range(0, tokens.size()).filter(i -> isName(i) && !isProperty(i)).toArray();
    for (int i : names) {
      use(tokens.get(i).text(), functions[i]);
    }
    inOrder.forEach(Function::shorten);
    List<ScriptToken> renamed = new ArrayList<>(tokens);
    for (int i : names) {
      ScriptToken token = tokens.get(i);
      Function owner = owner(token.text(), functions[i]);
      if (owner != null) {
        String name = owner.names.get(token.text());
        renamed.set(i, new ScriptToken(token.kind(), name, token.gap()));
      }
    }
    return renamed;
  }

  private static void use(String name, Function from) {
    Function owner = owner(name, from);
    for (Function function = from; function != owner; function = function.outer) {
      function.used.put(name, owner);
    }
  }

  /** The innermost function around that declares a name; null when none does. */
  private static Function owner(String name, Function from) {
    Function function = from;
    while (function != null && !function.names.containsKey(name)) {
      function = function.outer;
    }
    return function;
  }
}

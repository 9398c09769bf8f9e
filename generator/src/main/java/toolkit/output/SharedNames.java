package toolkit.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Short names for what the files of some scripts give each other: properties of one object, which
 * all of them call {@code parts} and one of them sets, as in {@code parts.name = …}. Nobody else
 * may be told of them. Other properties of that object keep their names.
 */
final class SharedNames {
  /** For scripts that share nothing. */
  static final SharedNames NONE = new SharedNames(Map.of());

  private static final String SHARED = "parts";

  private final Map<String, String> shortNames;

  private SharedNames(Map<String, String> shortNames) {
    this.shortNames = shortNames;
  }

  /**
   * The names that scripts share, the most used first; none when it cannot be told for certain what
   * one of them consists of, or one gets at properties in another way than {@code parts.name}.
   */
  static SharedNames of(List<String> scripts) {
    Map<String, Integer> uses = new HashMap<>();
    Set<String> set = new HashSet<>();
    for (String script : scripts) {
      Optional<List<ScriptToken>> tokens = ScriptToken.of(script);
      if (tokens.isEmpty() || isOpen(tokens.get())) {
        return NONE;
      }
      count(tokens.get(), uses, set);
    }
    return new SharedNames(named(uses, set));
  }

  /** Whether a script gets at properties in a way that leaves their names open. */
  private static boolean isOpen(List<ScriptToken> tokens) {
    return IntStream.range(1, tokens.size() - 1)
        .filter(i -> tokens.get(i).is(SHARED))
        .anyMatch(
            i ->
                tokens.get(i + 1).is("[")
                    || (tokens.get(i - 1).is(".") && tokens.get(i + 1).is(".")));
  }

  private static void count(List<ScriptToken> tokens, Map<String, Integer> uses, Set<String> set) {
    for (int i = 2; i < tokens.size(); i++) {
      if (isShared(tokens, i)) {
        String name = tokens.get(i).text();
        uses.merge(name, 1, Integer::sum);
        if (isSet(tokens, i)) {
          set.add(name);
        }
      }
    }
  }

  private static boolean isSet(List<ScriptToken> tokens, int i) {
    return i + 2 < tokens.size() && tokens.get(i + 1).is("=") && !tokens.get(i + 2).is("=");
  }

  /** Whether a token is the name of a property of the shared object. */
  private static boolean isShared(List<ScriptToken> tokens, int i) {
    return tokens.get(i).kind() == ScriptToken.Kind.WORD
        && tokens.get(i - 1).is(".")
        && tokens.get(i - 2).is(SHARED);
  }

  private static Map<String, String> named(Map<String, Integer> uses, Set<String> set) {
    Comparator<String> byUse = Comparator.comparing(uses::get, Comparator.reverseOrder());
    Map<String, String> names = new HashMap<>();
    int next = 0;
    for (String name : set.stream().sorted(byUse.thenComparing(name -> name)).toList()) {
      String shorter = LocalNames.shortName(next++);
      while (uses.containsKey(shorter) && !set.contains(shorter)) {
        shorter = LocalNames.shortName(next++);
      }
      names.put(name, shorter);
    }
    return names;
  }

  /** The same tokens with the short names. */
  List<ScriptToken> shortened(List<ScriptToken> tokens) {
    List<ScriptToken> shortened = new ArrayList<>(tokens);
    for (int i = 2; i < tokens.size(); i++) {
      ScriptToken token = tokens.get(i);
      if (isShared(tokens, i) && shortNames.containsKey(token.text())) {
        shortened.set(i, new ScriptToken(token.kind(), shortNames.get(token.text()), token.gap()));
      }
    }
    return shortened;
  }
}

package toolkit.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that the texts write in two ways, such as {@code well-being} and {@code wellbeing}: whoever
 * types one also finds the other. Both ways must stand in the texts; what merely could be joined is
 * left alone.
 */
final class HyphenSpellings {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2011]\\p{L}+)*");
  private static final Pattern HYPHEN = Pattern.compile("[-\u2011]");

  private HyphenSpellings() {}

  /** The pairs of names, but for those that a group of known names holds already. */
  static List<List<String>> in(
      List<SearchDocument> documents, List<List<String>> known, Words words) {
    Set<String> joined = new HashSet<>();
    SortedMap<String, String> apart = new TreeMap<>();
    for (SearchDocument document : documents) {
      for (String text : IndexBuilder.everything(document)) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
          add(word.group().toLowerCase(Locale.ROOT), joined, apart);
        }
      }
    }
    apart.keySet().retainAll(joined);
    return pairs(apart, known, words);
  }

  private static void add(String word, Set<String> joined, SortedMap<String, String> apart) {
    String[] halves = HYPHEN.split(word);
    if (halves.length == 1) {
      joined.add(word);
    } else if (halves.length == 2) {
      apart.put(String.join("", halves), String.join(" ", halves));
    }
  }

  /** Each pair once, though a text may have it in several forms. */
  private static List<List<String>> pairs(
      SortedMap<String, String> apart, List<List<String>> known, Words words) {
    Set<String> taken = new TreeSet<>();
    known.forEach(group -> group.forEach(name -> taken.add(stems(name, words))));
    List<List<String>> pairs = new ArrayList<>();
    apart.forEach(
        (one, two) -> {
          if (!taken.contains(stems(two, words)) && taken.add(stems(one, words))) {
            pairs.add(List.of(one, two));
          }
        });
    return pairs;
  }

  private static String stems(String name, Words words) {
    return String.join(" ", words.writtenIn(name).stream().map(words::stemOf).toList());
  }
}

package toolkit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the search made of a query.
 *
 * @param echo one sentence that says what is looked for; empty when that is nothing
 * @param corrections words that no entry has, and what was looked for instead
 * @param widenings names, and the other names that were looked for too
 */
public record QueryReading(String echo, List<Correction> corrections, List<Widening> widenings) {
  public QueryReading {
    corrections = List.copyOf(corrections);
    widenings = List.copyOf(widenings);
  }

  /** All of it, a sentence each. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (!echo.isEmpty()) {
      sentences.add(echo);
    }
    for (Correction correction : corrections) {
      String word = QueryEcho.quoted(correction.word);
      sentences.add(
          correction.shown.isEmpty()
              ? "No entry has " + word + "."
              : "No entry has %s: showing results for %s. Write =%s to search for just that."
                  .formatted(word, quoted(correction.shown, " or "), correction.word));
    }
    for (Widening widening : widenings) {
      List<String> others = widening.others.stream().map(other -> String.join(" ", other)).toList();
      sentences.add(
          "Also looked for %s. Write ~\"%s\" to leave that out."
              .formatted(quoted(others, ", "), others.get(0)));
    }
    return sentences;
  }

  private static String quoted(List<String> names, String between) {
    return names.stream().map(QueryEcho::quoted).collect(Collectors.joining(between));
  }

  /**
   * A word that no entry has.
   *
   * @param shown the words that stand in for it; none when nothing is near
   */
  public record Correction(String word, List<String> shown) {
    public Correction {
      shown = List.copyOf(shown);
    }
  }

  /** A name, in words, and other names for the same thing. */
  public record Widening(List<String> name, List<List<String>> others) {
    public Widening {
      name = List.copyOf(name);
      others = List.copyOf(others);
    }
  }
}

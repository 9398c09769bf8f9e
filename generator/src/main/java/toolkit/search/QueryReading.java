package toolkit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the search made of a query.
 *
 * @param echo what is looked for, and why that finds nothing when it cannot
 * @param corrections words that no entry has, and what was looked for instead
 * @param widenings names, and the other names that were looked for too
 * @param unknown values that no entry has
 */
public record QueryReading(
    String echo, List<Correction> corrections, List<Widening> widenings, List<Unknown> unknown) {
  public QueryReading {
    corrections = List.copyOf(corrections);
    widenings = List.copyOf(widenings);
    unknown = List.copyOf(unknown);
  }

  /** All of it, a sentence each. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>(List.of(echo));
    unknown.forEach(value -> sentences.add(value.sentence()));
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

  /**
   * A value that no entry has.
   *
   * @param values those that there are, the nearest first
   */
  public record Unknown(String facet, String asked, List<Value> values) {
    public Unknown {
      values = List.copyOf(values);
    }

    String sentence() {
      List<String> ways =
          values.stream().limit(NearValues.MOST).map(value -> value.way(facet)).toList();
      int others = values.size() - ways.size();
      return "There is no %s %s; there %s %s%s."
          .formatted(
              facet,
              QueryEcho.quoted(asked),
              values.size() == 1 ? "is" : "are",
              String.join(", ", ways),
              others > 0 ? " and " + others + " more" : "");
    }
  }

  /** A value as it is asked for, and as people are shown it. */
  public record Value(String asked, String shown) {
    private String way(String facet) {
      String typed = asked.contains(" ") ? '"' + asked + '"' : asked;
      return facet + ":" + typed + (shown.equals(asked) ? "" : " (" + shown + ")");
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

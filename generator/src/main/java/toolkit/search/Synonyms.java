package toolkit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Groups of names for the same thing, each name as words. They change queries, not the index, so
 * that no length or count is distorted.
 */
record Synonyms(List<List<List<String>>> groups) {
  static final Synonyms NONE = new Synonyms(List.of());

  private static final String NAMES = "|";
  private static final String GROUPS = "/";

  Synonyms {
    groups = List.copyOf(groups);
  }

  /** Where words of a query are a name in a group. */
  record Match(int start, int end, List<List<String>> otherNames) {}

  static Synonyms of(List<List<String>> groups, Words words) {
    List<List<List<String>>> read = new ArrayList<>();
    for (List<String> group : groups) {
      List<List<String>> names =
          group.stream().map(words::writtenIn).filter(Synonyms::says).distinct().toList();
      if (names.size() > 1) {
        read.add(names);
      }
    }
    return new Synonyms(read);
  }

  /** Whether a name is more than a small word: "IT" is one to us, "it" is not. */
  private static boolean says(List<String> name) {
    return !Words.SMALL.containsAll(name);
  }

  /** As one text, for keeping with the index and for the client; no word holds such signs. */
  String text() {
    List<String> lines = new ArrayList<>();
    for (List<List<String>> group : groups) {
      lines.add(String.join(NAMES, group.stream().map(name -> String.join(" ", name)).toList()));
    }
    return String.join(GROUPS, lines);
  }

  /** Reads what {@link #text} wrote. */
  static Synonyms read(String text, Words words) {
    List<List<String>> groups = new ArrayList<>();
    for (String line : text.split(GROUPS)) {
      groups.add(List.of(line.split(Pattern.quote(NAMES))));
    }
    return of(groups, words);
  }

  /** The names in a row of words, the longest first, none within another; compared by stems. */
  List<Match> in(List<String> row, Words words) {
    List<String> stems = row.stream().map(words::stemOf).toList();
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at < row.size(); at++) {
      Optional<Match> match = longestAt(stems, at, words);
      if (match.isPresent()) {
        matches.add(match.get());
        at = match.get().end() - 1;
      }
    }
    return matches;
  }

  private Optional<Match> longestAt(List<String> stems, int at, Words words) {
    Optional<Match> longest = Optional.empty();
    for (List<List<String>> group : groups) {
      for (List<String> name : group) {
        int end = at + name.size();
        boolean longer = longest.isEmpty() || end > longest.get().end();
        if (longer && end <= stems.size() && isName(name, stems.subList(at, end), words)) {
          List<List<String>> others = group.stream().filter(n -> !n.equals(name)).toList();
          longest = Optional.of(new Match(at, end, others));
        }
      }
    }
    return longest;
  }

  private static boolean isName(List<String> name, List<String> stems, Words words) {
    return name.stream().map(words::stemOf).toList().equals(stems);
  }
}

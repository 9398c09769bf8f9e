package toolkit.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import toolkit.source.Location;
import toolkit.verify.Quotation.Piece;

/** Finds the passage a quotation was probably meant to repeat, and what differs. */
final class NearestPassage {
  /** Words that stand this often say little about where a passage is. */
  private static final int COMMON = 300;

  /** The least share of words in common, as a fraction of 1. */
  private static final double ENOUGH = 0.4;

  private NearestPassage() {}

  /**
   * The part that is not in the source and the passage nearest to it.
   *
   * @param piece the part as written
   * @param quoted the part with »these« marks around what differs
   * @param printed the passage, marked likewise
   * @param firstDifference the first word of the part that differs; empty when only words lack
   */
  record Near(
      String piece, String quoted, String printed, String firstDifference, Location location) {}

  /** Empty when every part stands somewhere by itself, or nothing comes close. */
  static Optional<Near> of(Quotation quotation, List<SourceText> texts) {
    return quotation.pieces().stream()
        .filter(piece -> texts.stream().noneMatch(text -> text.has(piece.part())))
        .findFirst()
        .flatMap(piece -> nearest(piece, texts));
  }

  private static Optional<Near> nearest(Piece piece, List<SourceText> texts) {
    Words quoted = Words.of(piece.text());
    return texts.stream()
        .map(text -> Alignment.of(quoted, text))
        .filter(alignment -> alignment.matches() >= ENOUGH * quoted.size())
        .max(Comparator.comparingInt(Alignment::matches))
        .map(alignment -> alignment.near(piece.text()));
  }

  /** Words of a quotation against words of a window of the source, in order. */
  private record Alignment(
      Words quoted,
      SourceText text,
      Words source,
      boolean[] same,
      boolean[] sameInSource,
      int from) {
    static Alignment of(Words quoted, SourceText text) {
      Words source = Words.of(text.lettersWithoutNotes());
      int slack = 3 + quoted.size() / 4;
      int from = Math.max(0, bestStart(quoted, source) - slack);
      int to = Math.min(source.size(), from + quoted.size() + 2 * slack);
      boolean[] same = new boolean[quoted.size()];
      boolean[] sameInSource = new boolean[Math.max(0, to - from)];
      match(quoted, source, from, same, sameInSource);
      return new Alignment(quoted, text, source, same, sameInSource, from);
    }

    /** Where the source would begin if the two ran in step at most words. */
    private static int bestStart(Words quoted, Words source) {
      Map<String, List<Integer>> places = new HashMap<>();
      for (int i = 0; i < source.size(); i++) {
        places.computeIfAbsent(source.get(i), word -> new ArrayList<>()).add(i);
      }
      Map<Integer, Integer> votes = new HashMap<>();
      for (int i = 0; i < quoted.size(); i++) {
        List<Integer> at = places.getOrDefault(quoted.get(i), List.of());
        if (at.size() <= COMMON) {
          for (int place : at) {
            // Neighbouring starts share their votes, for words that were added or left out.
            for (int near = -2; near <= 2; near++) {
              votes.merge(place - i + near, 3 - Math.abs(near), Integer::sum);
            }
          }
        }
      }
      return votes.entrySet().stream()
          .max(
              Map.Entry.<Integer, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey)
          .orElse(0);
    }

    /** Longest common subsequence. */
    private static void match(
        Words quoted, Words source, int from, boolean[] same, boolean[] sameInSource) {
      int n = same.length;
      int m = sameInSource.length;
      int[][] length = new int[n + 1][m + 1];
      for (int i = n - 1; i >= 0; i--) {
        for (int j = m - 1; j >= 0; j--) {
          length[i][j] =
              quoted.get(i).equals(source.get(from + j))
                  ? length[i + 1][j + 1] + 1
                  : Math.max(length[i + 1][j], length[i][j + 1]);
        }
      }
      int i = 0;
      int j = 0;
      while (i < n && j < m) {
        if (quoted.get(i).equals(source.get(from + j))) {
          same[i++] = true;
          sameInSource[j++] = true;
        } else if (length[i + 1][j] >= length[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
    }

    int matches() {
      return count(same);
    }

    private static int count(boolean[] flags) {
      int count = 0;
      for (boolean flag : flags) {
        count += flag ? 1 : 0;
      }
      return count;
    }

    Near near(String piece) {
      int first = Math.max(0, first(sameInSource) - first(same));
      int last =
          Math.min(sameInSource.length - 1, last(sameInSource) + same.length - 1 - last(same));
      StringBuilder printed = new StringBuilder();
      for (int j = first; j <= last; j++) {
        append(text.raw(), source, from + j, sameInSource[j], printed);
      }
      StringBuilder marked = new StringBuilder();
      String different = "";
      for (int i = 0; i < same.length; i++) {
        append(piece, quoted, i, same[i], marked);
        different = different.isEmpty() && !same[i] ? quoted.get(i) : different;
      }
      Location location = text.file().at(source.starts().get(from + first));
      return new Near(piece, marked.toString(), printed.toString(), different, location);
    }

    private static int first(boolean[] flags) {
      int i = 0;
      while (i < flags.length && !flags[i]) {
        i++;
      }
      return i;
    }

    private static int last(boolean[] flags) {
      int i = flags.length - 1;
      while (i > 0 && !flags[i]) {
        i--;
      }
      return i;
    }

    private static void append(String text, Words words, int i, boolean same, StringBuilder out) {
      String word =
          text.substring(words.starts().get(i), words.ends().get(i)).replaceAll("\\s+", "");
      out.append(out.length() > 0 ? " " : "").append(same ? word : "»" + word + "«");
    }
  }
}

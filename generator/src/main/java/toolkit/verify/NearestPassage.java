package toolkit.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** The words of a source from one to another. */
  private record Window(SourceText text, Words words, int from, int to) {
    int size() {
      return to - from;
    }

    String get(int index) {
      return words.get(from + index);
    }

    String shown(int index) {
      return words.shown(from + index, text.raw());
    }

    /** The stretch around the place where the source would begin if the two ran in step. */
    static Window around(Words quoted, SourceText text) {
      Words words = Words.of(text.lettersWithoutNotes());
      int slack = 3 + quoted.size() / 4;
      int from = Math.max(0, bestStart(quoted, words) - slack);
      return new Window(
          text,
          words,
          from,
          Math.max(from, Math.min(words.size(), from + quoted.size() + 2 * slack)));
    }

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
            vote(place - i, votes);
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

    /** Neighbouring starts share their votes, for words that were added or left out. */
    private static void vote(int start, Map<Integer, Integer> votes) {
      for (int near = -2; near <= 2; near++) {
        votes.merge(start + near, 3 - Math.abs(near), Integer::sum);
      }
    }
  }

  /**
   * Words of a quotation against words of a source, in order.
   *
   * @param same which words of the quotation the source has
   * @param sameInSource the same words, counted in the window
   */
  private record Alignment(Words quoted, Window window, BitSet same, BitSet sameInSource) {
    static Alignment of(Words quoted, SourceText text) {
      Window window = Window.around(quoted, text);
      Alignment alignment = new Alignment(quoted, window, new BitSet(), new BitSet());
      alignment.match(alignment.commonLengths());
      return alignment;
    }

    /** Lengths of the longest common subsequences of all ends. */
    private int[][] commonLengths() {
      int[][] length = new int[quoted.size() + 1][window.size() + 1];
      for (int i = quoted.size() - 1; i >= 0; i--) {
        for (int j = window.size() - 1; j >= 0; j--) {
          length[i][j] =
              quoted.get(i).equals(window.get(j))
                  ? length[i + 1][j + 1] + 1
                  : Math.max(length[i + 1][j], length[i][j + 1]);
        }
      }
      return length;
    }

    private void match(int[][] length) {
      int i = 0;
      int j = 0;
      while (i < quoted.size() && j < window.size()) {
        if (quoted.get(i).equals(window.get(j))) {
          same.set(i++);
          sameInSource.set(j++);
        } else if (length[i + 1][j] >= length[i][j + 1]) {
          i++;
        } else {
          j++;
        }
      }
    }

    int matches() {
      return same.cardinality();
    }

    Near near(String piece) {
      int first = Math.max(0, sameInSource.nextSetBit(0) - same.nextSetBit(0));
      int behind = quoted.size() - same.length();
      int end = Math.min(window.size(), sameInSource.length() + behind);
      String printed =
          IntStream.range(first, end)
              .mapToObj(j -> marked(window.shown(j), sameInSource.get(j)))
              .collect(Collectors.joining(" "));
      String marked =
          IntStream.range(0, quoted.size())
              .mapToObj(i -> marked(quoted.shown(i, piece), same.get(i)))
              .collect(Collectors.joining(" "));
      int different = same.nextClearBit(0);
      return new Near(
          piece,
          marked,
          printed,
          different < quoted.size() ? quoted.get(different) : "",
          window.text().file().at(window.words().starts().get(window.from() + first)));
    }

    private static String marked(String word, boolean same) {
      return same ? word : "»" + word + "«";
    }
  }
}

package toolkit.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant to type. */
public final class Closest {
  private Closest() {}

  /**
   * The candidate with the fewest typing slips away from the word, ignoring case, if it is close
   * enough to be worth proposing: at most a third of the word's length, and at least one slip is
   * always allowed. Among equals the first in natural order wins.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    int limit = Math.max(1, word.length() / 3);
    String folded = word.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .sorted()
        .map(candidate -> new Scored(candidate, slips(folded, candidate, limit)))
        .filter(scored -> scored.slips <= limit)
        .reduce((best, next) -> next.slips < best.slips ? next : best)
        .map(Scored::candidate);
  }

  private record Scored(String candidate, int slips) {}

  private static int slips(String folded, String candidate, int limit) {
    if (Math.abs(folded.length() - candidate.length()) > limit) {
      return Integer.MAX_VALUE;
    }
    return distance(folded, candidate.toLowerCase(Locale.ROOT));
  }

  /** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (swapped(a, b, i, j)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}

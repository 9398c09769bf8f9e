package toolkit.search;

/**
 * Counts the slips that turn one word into another: a letter left out, put in, mistaken, or changed
 * with its neighbour. The same as the client's {@code slips.js}.
 */
final class Slips {
  private Slips() {}

  /** The number of slips, or a number above {@code most} when there are more. */
  static int between(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        now[j] = cost(a, b, i, j, before, last, now);
        least = Math.min(least, now[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = before;
      before = last;
      last = now;
      now = spare;
    }
    return last[b.length()];
  }

  private static int cost(String a, String b, int i, int j, int[] before, int[] last, int[] now) {
    int mistaken = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int cost = Math.min(last[j - 1] + mistaken, Math.min(last[j], now[j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(cost, before[j - 2] + 1) : cost;
  }
}

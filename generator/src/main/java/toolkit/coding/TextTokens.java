package toolkit.coding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toolkit.coding.CommonWords.Kind;

/**
 * Takes a text apart into entries of {@link CommonWords} and single signs. A space between two
 * words and a capital at the beginning of a sentence go without saying.
 */
final class TextTokens {
  private static final Pattern RUN =
      Pattern.compile("[A-Za-z0-9]+(?:['\u2019][A-Za-z0-9]+)*|[^A-Za-z0-9]+");
  private static final Pattern ALIKE =
      Pattern.compile("[A-Z]{2,}(?![a-z])|[A-Z]?[a-z'\u2019]+|[A-Z]|[0-9]+|['\u2019]");
  private static final int SIGN_COST = 24;
  private static final int LONGEST = 24;

  private final CommonWords list;
  private final Map<String, int[]> known = new HashMap<>();
  private int[] tokens = {};
  private int used;
  private boolean capitalDue;

  TextTokens(CommonWords list) {
    this.list = list;
  }

  /** Ranks of entries; below zero, a code unit as {@code -1 - unit}. */
  int[] of(String text) {
    tokens = new int[text.length() / 4 + 16];
    used = 0;
    capitalDue = true;
    Matcher runs = RUN.matcher(text);
    boolean afterWord = false;
    while (runs.find()) {
      String run = runs.group();
      boolean isWord = isWord(run.charAt(0));
      if (isWord) {
        addWord(run);
      } else if (!run.equals(" ") || !afterWord || runs.end() == text.length()) {
        addBetween(run);
      }
      afterWord = isWord;
    }
    return Arrays.copyOf(tokens, used);
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private void add(int... found) {
    if (used + found.length > tokens.length) {
      tokens = Arrays.copyOf(tokens, tokens.length * 2 + found.length);
    }
    System.arraycopy(found, 0, tokens, used, found.length);
    used += found.length;
  }

  private void addBetween(String run) {
    int[] found = known.computeIfAbsent(run, text -> parts(text, Kind.BETWEEN, Kind.BETWEEN));
    add(found);
    int last = found[found.length - 1];
    capitalDue = last >= 0 && list.entries().get(last).endsSentence();
  }

  private void addWord(String run) {
    int whole = list.rank(Kind.WORD, run);
    if (whole >= 0 && (!capitalDue || !isLower(run.charAt(0)))) {
      add(whole);
    } else {
      Matcher chunks = ALIKE.matcher(run);
      while (chunks.find()) {
        addChunk(chunks.group(), chunks.end() == run.length());
      }
    }
    capitalDue = false;
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** A part of a word that is all small letters, or digits, or capitals, or begins with one. */
  private void addChunk(String chunk, boolean last) {
    String lower = chunk.toLowerCase(Locale.ROOT);
    boolean capitals = chunk.length() > 1 && chunk.charAt(1) != lower.charAt(1);
    if (capitals) {
      add(list.rank(Kind.CAPITALS, ""));
    } else if (lower.equals(chunk)) {
      if (capitalDue && isLower(chunk.charAt(0))) {
        add(list.rank(Kind.BETWEEN, ""));
      }
    } else if (!capitalDue) {
      add(list.rank(Kind.CAPITAL, ""));
    }
    Kind end = last ? Kind.WORD : Kind.PIECE;
    add(known.computeIfAbsent(end + lower, text -> parts(lower, Kind.PIECE, end)));
    if (capitals && !last) {
      add(list.rank(Kind.BETWEEN, ""));
    }
    capitalDue = false;
  }

  /** The fewest bits, roughly, among all ways to put a text together. */
  private int[] parts(String text, Kind inside, Kind end) {
    int length = text.length();
    int[] cost = new int[length + 1];
    int[] from = new int[length + 1];
    int[] token = new int[length + 1];
    Arrays.fill(cost, 1, length + 1, Integer.MAX_VALUE);
    for (int i = 0; i < length; i++) {
      for (int next = i + 1; next <= Math.min(length, i + LONGEST); next++) {
        int rank = list.rank(next == length ? end : inside, text.substring(i, next));
        boolean sign = rank < 0 && next == i + 1;
        int sum = cost[i] + (sign ? SIGN_COST : rank < 0 ? 1 << 20 : cost(rank));
        if (sum < cost[next] && (sign || rank >= 0)) {
          cost[next] = sum;
          from[next] = i;
          token[next] = sign ? -1 - text.charAt(i) : rank;
        }
      }
    }
    int[] parts = new int[length];
    int at = length;
    for (int next = length; next > 0; next = from[next]) {
      parts[--at] = token[next];
    }
    return Arrays.copyOfRange(parts, at, length);
  }

  static int cost(int rank) {
    return 4 + 31 - Integer.numberOfLeadingZeros(rank + 1);
  }
}

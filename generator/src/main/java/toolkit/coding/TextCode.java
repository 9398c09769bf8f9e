package toolkit.coding;

import java.util.Arrays;

/**
 * English text in about a quarter of its size, and other text in less than its size: entries of
 * {@link CommonWords}, signs, and repetitions of what came before.
 */
public final class TextCode {
  /** Symbols: how many bits the rank of an entry has, a sign, how many the way back has. */
  private static final int SIGN = 12;

  private static final int REPETITION = 13;
  static final int SYMBOLS = REPETITION + 18;

  /** Contexts: the kind of entry before, a sign or nothing, a repetition, its length. */
  private static final int AFTER_SIGN = 5;

  private static final int AFTER_REPETITION = AFTER_SIGN + 1;
  private static final int LENGTH = AFTER_REPETITION + 1;
  static final int CONTEXTS = LENGTH + 1;

  private static final int SHORTEST = 2;
  private static final int TRIES = 48;
  private static final int HASH_BITS = 14;

  private final CommonWords list;
  private final int[] tokens;
  private final CodeWriter out;

  /** For each pair of tokens the last place where it was, and for each place the one before. */
  private final int[] last = new int[1 << HASH_BITS];

  private final int[] before;
  private int context = AFTER_SIGN;

  private TextCode(CommonWords list, int[] tokens) {
    this.list = list;
    this.tokens = tokens;
    this.out = new CodeWriter(CONTEXTS, list.usualCodes());
    this.before = new int[tokens.length];
    Arrays.fill(last, -1);
  }

  /** The text in bits, of which the reader learns how many tokens there are. */
  public static BitWriter of(String text) {
    return of(text, CommonWords.list());
  }

  static BitWriter of(String text, CommonWords list) {
    return new TextCode(list, new TextTokens(list).of(text)).code();
  }

  static int[][] counts(String text, CommonWords list) {
    TextCode code = new TextCode(list, new TextTokens(list).of(text));
    code.code();
    return code.out.counts();
  }

  private BitWriter code() {
    for (int at = 0; at < tokens.length; ) {
      int[] match = longest(at);
      int end = at + 1;
      if (match[1] > 0 && cost(at, match[1]) > matchCost(match)) {
        end = at + match[1];
        repeat(match[0], match[1]);
      } else {
        token(tokens[at]);
      }
      for (; at < end; at++) {
        remember(at);
      }
    }
    return new BitWriter().number(tokens.length).all(out.toBits());
  }

  private void token(int token) {
    if (token < 0) {
      out.symbol(context, SIGN).bits(-1 - token, 16);
      context = AFTER_SIGN;
    } else {
      exponent(context, 0, token);
      context = list.entries().get(token).kind().symbol;
    }
  }

  private void repeat(int back, int length) {
    exponent(context, REPETITION, back - 1);
    out.number(LENGTH, length - SHORTEST);
    context = AFTER_REPETITION;
  }

  private void exponent(int context, int first, int value) {
    int length = 31 - Integer.numberOfLeadingZeros(value + 1);
    out.symbol(context, first + length).bits(value + 1 - (1 << length), length);
  }

  private int hash(int at) {
    return (tokens[at] * 0x9E3779B1 + tokens[at + 1] * 0x85EBCA6B) >>> (32 - HASH_BITS);
  }

  private void remember(int at) {
    if (at + 1 < tokens.length) {
      int hash = hash(at);
      before[at] = last[hash];
      last[hash] = at;
    }
  }

  /** How far back the best repetition is, and how long; 0 when there is none. */
  private int[] longest(int at) {
    int[] best = {0, 0};
    if (at + SHORTEST <= tokens.length) {
      int place = last[hash(at)];
      for (int tries = TRIES; place >= 0 && tries > 0; tries--) {
        int length = sameFrom(place, at);
        if (length >= SHORTEST && length > best[1]) {
          best[0] = at - place;
          best[1] = length;
        }
        place = before[place];
      }
    }
    return best;
  }

  private int sameFrom(int place, int at) {
    int length = 0;
    while (at + length < tokens.length && tokens[place + length] == tokens[at + length]) {
      length++;
    }
    return length;
  }

  /** Roughly, in bits. */
  private int cost(int at, int length) {
    int sum = 0;
    for (int i = at; i < at + length; i++) {
      sum += tokens[i] < 0 ? 24 : TextTokens.cost(tokens[i]);
    }
    return sum;
  }

  private static int matchCost(int[] match) {
    return TextTokens.cost(match[0] - 1) + TextTokens.cost(match[1] - SHORTEST) - 1;
  }
}

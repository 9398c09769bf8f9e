package toolkit.coding;

import java.util.Arrays;
import java.util.List;

/**
 * Symbols and numbers, each in a context: what is alike goes into the same one, which gets codes of
 * its own. Nothing is written before all is known.
 */
public final class CodeWriter {
  private static final int BITS = -1;

  /** Says that a context has codes of its own. */
  private static final int OWN = 0;

  private final int[][] counts;
  private final List<List<PrefixCode>> usual;
  private int[] steps = new int[256];
  private int used;

  /**
   * @param contexts how many there are; they are numbered from 0
   */
  public CodeWriter(int contexts) {
    this(contexts, List.of());
  }

  /**
   * @param usual codes for all contexts, of which the reader knows; up to three of them
   */
  CodeWriter(int contexts, List<List<PrefixCode>> usual) {
    this.usual = usual;
    counts = new int[contexts][PrefixCode.MOST_SYMBOLS];
  }

  /** One of up to 255 symbols, numbered from 0. */
  public CodeWriter symbol(int context, int symbol) {
    counts[context][symbol]++;
    return step(context, symbol, 0);
  }

  /** A number of any size; small and alike ones take the fewest bits. */
  public CodeWriter number(int context, int value) {
    int length = 31 - Integer.numberOfLeadingZeros(value + 1);
    return symbol(context, length).bits(value + 1 - (1 << length), length);
  }

  /** Bits as they are. */
  public CodeWriter bits(int value, int count) {
    return count == 0 ? this : step(BITS, value, count);
  }

  /** All bits of another as they are. */
  public CodeWriter bits(BitWriter other) {
    byte[] bytes = other.toBytes();
    for (int i = 0; i < bytes.length; i++) {
      int count = Math.min(8, other.size() - i * 8);
      bits((bytes[i] & 0xFF) >>> (8 - count), count);
    }
    return this;
  }

  private CodeWriter step(int context, int value, int count) {
    if (used + 3 > steps.length) {
      steps = Arrays.copyOf(steps, steps.length * 2);
    }
    steps[used++] = context;
    steps[used++] = value;
    steps[used++] = count;
    return this;
  }

  /** The codes of the contexts, in their order, and what was said. */
  public BitWriter toBits() {
    BitWriter out = new BitWriter();
    PrefixCode[] codes = new PrefixCode[counts.length];
    for (int context = 0; context < codes.length; context++) {
      codes[context] = code(context, out);
    }
    for (int i = 0; i < used; i += 3) {
      if (steps[i] == BITS) {
        out.bits(steps[i + 1], steps[i + 2]);
      } else {
        codes[steps[i]].write(steps[i + 1], out);
      }
    }
    return out;
  }

  /** Writes, and returns, the codes that make a context shortest. */
  private PrefixCode code(int context, BitWriter out) {
    PrefixCode best = PrefixCode.of(counts[context]);
    long least = best.bits(counts[context]) + best.ownBits();
    int chosen = OWN;
    for (int i = 0; i < usual.size(); i++) {
      long bits = usual.get(i).get(context).bits(counts[context]);
      if (bits < least) {
        least = bits;
        best = usual.get(i).get(context);
        chosen = i + 1;
      }
    }
    if (!usual.isEmpty()) {
      out.bits(chosen, 2);
    }
    if (chosen == OWN) {
      best.writeTo(out);
    }
    return best;
  }

  /** How often each symbol of each context was said. */
  int[][] counts() {
    return counts;
  }
}

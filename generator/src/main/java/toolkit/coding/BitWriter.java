package toolkit.coding;

import java.util.Arrays;

/** Bits one after the other, the first of them the highest of the first byte. */
public final class BitWriter {
  private byte[] bytes = new byte[64];
  private int size;

  /** The lowest bits of a value, the highest of these first. */
  public BitWriter bits(int value, int count) {
    if (count < 0 || count > 31 || value >>> count != 0) {
      throw new IllegalArgumentException(value + " in " + count + " bits");
    }
    if (size + count > bytes.length * 8) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2 + 4);
    }
    for (int left = count; left > 0; ) {
      int room = 8 - (size & 7);
      int taken = Math.min(room, left);
      left -= taken;
      int part = (value >>> left) & ((1 << taken) - 1);
      bytes[size >>> 3] |= (byte) (part << (room - taken));
      size += taken;
    }
    return this;
  }

  /** A number of any size: how many bits it has, and these. */
  public BitWriter number(int value) {
    int length = 32 - Integer.numberOfLeadingZeros(value);
    return bits(length, 5).bits(value, length);
  }

  /** A number of which the reader knows that it is below a bound. */
  public BitWriter below(int bound, int value) {
    if (value < 0 || value >= bound) {
      throw new IllegalArgumentException(value + " below " + bound);
    }
    int length = 31 - Integer.numberOfLeadingZeros(bound);
    int shorter = (int) ((2L << length) - bound);
    return value < shorter ? bits(value, length) : bits(value + shorter, length + 1);
  }

  /**
   * Numbers that rise, of which the reader knows how many there are and what bounds them: the
   * middle one first, then those on either side in what room it leaves them (interpolative coding,
   * Moffat and Stuiver 2000).
   */
  public BitWriter rising(int[] values, int bound) {
    return rising(values, 0, values.length, 0, bound);
  }

  /**
   * The same for some of the numbers.
   *
   * @param first the place of the first of them
   * @param end the place behind the last
   * @param from no number is less than this
   * @param bound all are less than this
   */
  public BitWriter rising(int[] values, int first, int end, int from, int bound) {
    if (first >= end) {
      return this;
    }
    int middle = (first + end) >>> 1;
    int lowest = from + middle - first;
    below(bound - (end - 1 - middle) - lowest, values[middle] - lowest);
    rising(values, first, middle, from, values[middle]);
    return rising(values, middle + 1, end, values[middle] + 1, bound);
  }

  /** All bits of another. */
  public BitWriter all(BitWriter other) {
    int whole = other.size >>> 3;
    for (int i = 0; i < whole; i++) {
      bits(other.bytes[i] & 0xFF, 8);
    }
    int rest = other.size & 7;
    return rest == 0 ? this : bits((other.bytes[whole] & 0xFF) >>> (8 - rest), rest);
  }

  /** How many bits there are so far. */
  public int size() {
    return size;
  }

  /** The bits, with as many zeros as fill the last byte. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, (size + 7) >>> 3);
  }
}

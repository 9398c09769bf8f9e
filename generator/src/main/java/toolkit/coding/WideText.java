package toolkit.coding;

/**
 * Bytes as text of which each UTF-16 code unit carries almost 16 bits. The units stand for
 * themselves between the quotation marks of a script: none is a surrogate, a control character, a
 * quotation mark or a backslash. A file of them in UTF-16 with a byte order mark is read alike
 * everywhere: the mark decides, whatever a server says of the encoding.
 */
public final class WideText {
  private static final int FIRST = 0x5D;
  private static final int FIRST_SURROGATE = 0xD800;
  private static final int SURROGATES = 0x800;
  private static final int UNITS = 0x10000 - SURROGATES - FIRST;

  /** There are not 65,536 units: this many stand for 15 bits, the rest for 16. */
  private static final int SHORT = 0x10000 - UNITS;

  private WideText() {}

  /** The bytes, followed by a one and as many zeros as are needed. */
  public static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length / 2 + 2);
    long size = bytes.length * 8L + 1;
    for (long at = 0; at < size; ) {
      int next = bitsAt(bytes, at);
      boolean isShort = next >>> 1 < SHORT;
      text.append(unit(isShort ? next >>> 1 : next - SHORT));
      at += isShort ? 15 : 16;
    }
    return text.toString();
  }

  private static char unit(int number) {
    int unit = FIRST + number;
    return (char) (unit < FIRST_SURROGATE ? unit : unit + SURROGATES);
  }

  /** Sixteen bits from a place on. */
  private static int bitsAt(byte[] bytes, long at) {
    int first = (int) (at >>> 3);
    int three = byteAt(bytes, first) << 16 | byteAt(bytes, first + 1) << 8;
    return (three | byteAt(bytes, first + 2)) >>> (8 - (at & 7)) & 0xFFFF;
  }

  private static int byteAt(byte[] bytes, int index) {
    if (index == bytes.length) {
      return 0x80;
    }
    return index < bytes.length ? bytes[index] & 0xFF : 0;
  }
}

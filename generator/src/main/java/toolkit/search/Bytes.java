package toolkit.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Bytes being written, with whole numbers in as few bytes as they need. */
final class Bytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Seven bits a byte, the lowest first, the high bit set on all but the last. */
  Bytes number(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("negative: " + value);
    }
    long rest = value;
    while (rest > 0x7F) {
      out.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
    return this;
  }

  /** The bits of a float, lowest byte first. */
  Bytes floatBits(float value) {
    int bits = Float.floatToIntBits(value);
    for (int shift = 0; shift < 32; shift += 8) {
      out.write(bits >>> shift);
    }
    return this;
  }

  Bytes all(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  Bytes all(Bytes bytes) {
    return all(bytes.toArray());
  }

  /** The length in bytes, then the text in UTF-8. */
  Bytes text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return number(bytes.length).all(bytes);
  }

  /** How many bytes the text shares with the one before, and the rest of it. */
  Bytes after(byte[] before, byte[] text) {
    int mismatch = Arrays.mismatch(before, text);
    int shared = mismatch < 0 ? text.length : mismatch;
    number(shared).number(text.length - shared);
    return all(Arrays.copyOfRange(text, shared, text.length));
  }

  int size() {
    return out.size();
  }

  byte[] toArray() {
    return out.toByteArray();
  }

  String base64() {
    return Base64.getEncoder().encodeToString(toArray());
  }
}

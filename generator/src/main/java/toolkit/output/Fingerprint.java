package toolkit.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as lower-case hexadecimal digits. */
public final class Fingerprint {
  private static final int SHORT = 10;

  private Fingerprint() {}

  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Enough digits for the name of a file that changes when its bytes do. */
  public static String shortOf(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
  }
}

package toolkit.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import toolkit.coding.BitWriter;
import toolkit.coding.WideText;
import toolkit.output.OutputFile;

/**
 * One file of the pack: a classic script that hands its content to the client, because a script is
 * all that a page opened from disk, or under a strict policy, may load.
 *
 * @param name the kind of file, and the beginning of the SHA-256 of its content; so the client can
 *     check what it got, and a name never stands for two contents
 */
record PackFile(String name, OutputFile script) {
  /** How many hexadecimal digits of the hash a name has. */
  static final int HASH_DIGITS = 8;

  private static final String FOLDER = "search/";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String ORIGIN = "the search index";

  /** A file of bits that only the client reads. */
  static PackFile ofBits(String kind, BitWriter content) {
    byte[] bytes = content.toBytes();
    String name = name(kind, bytes);
    String script = BYTE_ORDER_MARK + call(WideText.of(bytes));
    return of(name, script.getBytes(StandardCharsets.UTF_16LE));
  }

  /** A file of text that servers may compress. */
  static PackFile ofText(String kind, String content) {
    String name = name(kind, content.getBytes(StandardCharsets.UTF_8));
    String escaped = content.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n");
    return of(name, call(escaped).getBytes(StandardCharsets.UTF_8));
  }

  private static PackFile of(String name, byte[] script) {
    return new PackFile(name, new OutputFile(FOLDER + name + ".js", script, ORIGIN));
  }

  /** Short, for it stands in every file; which file it is, the client knows by the address. */
  private static String call(String literal) {
    return "toolkitPack('" + literal + "')";
  }

  private static String name(String kind, byte[] content) {
    return kind + "-" + sha256(content).substring(0, HASH_DIGITS);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}

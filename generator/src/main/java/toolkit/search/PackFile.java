package toolkit.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import toolkit.output.OutputFile;

/**
 * One file of the pack: a classic script that hands one text to the client, because a script is all
 * that a page opened from disk, or under a strict policy, may load.
 *
 * @param name the kind of file, and the beginning of the SHA-256 of its payload; so the client can
 *     check what it got, and a name never stands for two contents
 * @param payload what is handed over
 */
record PackFile(String name, String payload) {
  private static final String FOLDER = "search/";
  private static final int HASH_DIGITS = 12;

  /** A file named by its content. */
  static PackFile of(String kind, String payload) {
    return new PackFile(kind + "-" + sha256(payload).substring(0, HASH_DIGITS), payload);
  }

  OutputFile script() {
    String call = "ToolkitSearchPack('" + name + "','" + escape(payload) + "');\n";
    return OutputFile.ofText(FOLDER + name + ".js", call, "the search index");
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n");
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}

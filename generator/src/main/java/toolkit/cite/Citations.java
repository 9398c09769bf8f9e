package toolkit.cite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toolkit.output.Json;

/** Formats references, and remembers them. Safe for use by several threads. */
public final class Citations {
  // Private-use characters: no style has an opinion on them.
  private static final String TITLE = "\uE000";
  private static final String ADDRESS = "\uE001";

  private static final Pattern LAST_MARK = Pattern.compile("([.,:;…]|[!?][”’]?)$");

  private final Map<String, String> known;
  private final SortedMap<String, String> used = new ConcurrentSkipListMap<>();
  private Citeproc citeproc;
  private boolean anyNew;

  /**
   * Starts with what is known from earlier.
   *
   * @param known what {@link #used} gave, with the same program
   */
  public Citations(Map<String, String> known) {
    this.known = Map.copyOf(known);
  }

  /** Everything asked for until now, in a form to be kept: keys and lines of text. */
  public SortedMap<String, String> used() {
    return used;
  }

  /** Whether anything was asked for that was not known. */
  public synchronized boolean anyNew() {
    return anyNew;
  }

  /** A reference in a style. */
  public Formatted format(Map<String, Object> csl, CitationStyle style) {
    return Formatted.parse(stored(csl, style));
  }

  /**
   * A web page in a style. Pages differ by title and address alone, so one pattern serves them all.
   *
   * @param csl all but title and address
   * @param address where the page is; empty when that is not known
   */
  public Formatted format(
      Map<String, Object> csl, String title, String address, CitationStyle style) {
    // What follows a title depends on the mark that it ends with.
    Matcher end = LAST_MARK.matcher(title);
    String mark = end.find() ? end.group() : "";
    Map<String, Object> pattern = new LinkedHashMap<>(csl);
    pattern.put("title", TITLE + mark);
    if (!address.isEmpty()) {
      pattern.put("URL", ADDRESS);
    }
    return format(pattern, style)
        .replace(TITLE, title.substring(0, title.length() - mark.length()))
        .replace(ADDRESS, address);
  }

  private String stored(Map<String, Object> csl, CitationStyle style) {
    String key = key(csl, style);
    String stored = used.get(key);
    if (stored == null) {
      stored = known.containsKey(key) ? known.get(key) : formatNew(csl, style);
      used.put(key, stored);
    }
    return stored;
  }

  private synchronized String formatNew(Map<String, Object> csl, CitationStyle style) {
    anyNew = true;
    if (citeproc == null) {
      citeproc = new Citeproc();
    }
    return citeproc.format(csl, style);
  }

  private static String key(Map<String, Object> csl, CitationStyle style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((style.name() + Json.of(csl)).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}

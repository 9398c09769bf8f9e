package toolkit.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toolkit.entry.EntryId;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.source.SourceFile;

/**
 * The record of what was verified: for each quotation the hash of its text, its source, and where
 * in which full text it stands. With it, a build that has no full texts notices that a quotation
 * was edited since.
 */
public record VerifiedLock(SortedMap<EntryId, Line> lines) {
  /** The name of the file at the root of the content folder. */
  public static final String FILE = "verified.lock";

  /** Nothing was verified yet. */
  public static final VerifiedLock NONE = new VerifiedLock(new TreeMap<>());

  private static final String HEADER =
      """
      # Quotations found word for word in the full texts: entry, hash of the text, source, place.
      # Written by `./toolkit verify`; never edit it by hand.
      """;
  private static final Pattern LINE =
      Pattern.compile("(quote/[a-z0-9-]{1,80}) ([0-9a-f]{64}) ([a-z0-9-]{1,80}) (\\S.*:\\d+)");

  public VerifiedLock {
    lines = Collections.unmodifiableSortedMap(new TreeMap<>(lines));
  }

  /**
   * A verified quotation.
   *
   * @param place file name and line
   */
  public record Line(String hash, String source, String place) {}

  /** The hash under which a quotation's text is recorded. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /** Reads the record; what cannot be read is a problem, as after a bad merge. */
  public static VerifiedLock parse(SourceFile file, Problems problems) {
    SortedMap<EntryId, Line> lines = new TreeMap<>();
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line.strip());
      Optional<EntryId> id = matcher.matches() ? EntryId.parse(matcher.group(1)) : Optional.empty();
      if (id.isPresent()) {
        lines.put(id.get(), new Line(matcher.group(2), matcher.group(3), matcher.group(4)));
      } else {
        problems.add(
            DiagnosticCode.BAD_LOCK,
            new Location(file, number, 1),
            "this line is no record of a verified quotation",
            "take the file back as it was, or run `./toolkit verify --sources DIR` to write it anew");
      }
    }
    return new VerifiedLock(lines);
  }

  /** Whether a quotation is recorded with this text and source. */
  public boolean covers(EntryId quote, String text, String source) {
    Line line = lines.get(quote);
    return line != null && line.hash.equals(hash(text)) && line.source.equals(source);
  }

  /** The same with some lines replaced or added, and only of quotations that still exist. */
  VerifiedLock with(SortedMap<EntryId, Line> verified, Collection<EntryId> existing) {
    SortedMap<EntryId, Line> merged = new TreeMap<>(lines);
    merged.putAll(verified);
    merged.keySet().retainAll(existing);
    return new VerifiedLock(merged);
  }

  /** The text of the file. */
  public String print() {
    StringBuilder out = new StringBuilder(HEADER);
    lines.forEach(
        (id, line) ->
            out.append(id)
                .append(' ')
                .append(line.hash)
                .append(' ')
                .append(line.source)
                .append(' ')
                .append(line.place)
                .append('\n'));
    return out.toString();
  }
}

package toolkit.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
 *
 * @param lines by quotation
 * @param days when each source was compared last, by its slug
 */
public record VerifiedLock(SortedMap<EntryId, Line> lines, SortedMap<String, LocalDate> days) {
  /** The name of the file at the root of the content folder. */
  public static final String FILE = "verified.lock";

  /** Nothing was verified yet. */
  public static final VerifiedLock NONE = new VerifiedLock(new TreeMap<>(), new TreeMap<>());

  private static final String HEADER =
      """
      # Quotations found word for word in the full texts: entry, hash of the text, source, place.
      # Before them the day on which each source was compared last.
      # Written by `./toolkit verify`; never edit it by hand.
      """;
  private static final Pattern LINE =
      Pattern.compile("(quote/[a-z0-9-]{1,80}) ([0-9a-f]{64}) ([a-z0-9-]{1,80}) (\\S.*:\\d+)");

  private static final Pattern DAY =
      Pattern.compile("compared ([a-z0-9-]{1,80}) (\\d{4}-\\d{2}-\\d{2})");

  public VerifiedLock {
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
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
    SortedMap<String, LocalDate> days = new TreeMap<>();
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (day(line, days)) {
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
    return new VerifiedLock(lines, days);
  }

  private static boolean day(String line, SortedMap<String, LocalDate> days) {
    Matcher matcher = DAY.matcher(line.strip());
    if (!matcher.matches()) {
      return false;
    }
    try {
      days.put(matcher.group(1), LocalDate.parse(matcher.group(2)));
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
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
    return new VerifiedLock(merged, days);
  }

  /** The same with the day on which some sources were compared. */
  VerifiedLock comparedOn(LocalDate day, Collection<String> sources) {
    SortedMap<String, LocalDate> merged = new TreeMap<>(days);
    sources.forEach(source -> merged.put(source, day));
    return new VerifiedLock(lines, merged);
  }

  /** The text of the file. */
  public String print() {
    StringBuilder out = new StringBuilder(HEADER);
    days.forEach((source, day) -> out.append("compared " + source + " " + day + "\n"));
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

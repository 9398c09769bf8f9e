package toolkit.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks what is no part of the running text: page numbers, running heads, footnotes at the foot of
 * a page, tags, addresses of links, footnote marks. Every character keeps its offset.
 */
final class Furniture {
  /** How often a line must be there, numbers aside, to count as a running head. */
  private static final int RUNNING_HEAD = 4;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?m)^\\s*(?:page\\s+)?(?:\\d{1,4}|[ivxlc]{1,7})\\s*$");
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?m)^\\s*(?:<sup>\\s*\\d+\\s*</sup>|[¹²³⁰⁴-⁹]+)[ \\t].*$");
  private static final Pattern MARKUP =
      Pattern.compile(
          "<sup>\\s*\\d+\\s*</sup>|</?[a-zA-Z][^<>\\n]{0,200}>|\\]\\([^()\\n]*(?:\\([^()\\n]*\\))?[^()\\n]*\\)"
              + "|[¹²³⁰⁴-⁹]+|(?m)^\\s*-{3,}\\s*$");
  private static final Pattern NOTE_DIGITS =
      Pattern.compile(
          "(?<=[\\p{L}.,;:’'”\")\\]?!])(?<!\\d[.,])\\d{1,3}(?:[,–-]\\d{1,3})*(?![\\d\\p{L}%])");

  private Furniture() {}

  /** The text with all furniture blanked but digits that only look like footnote marks. */
  static String blank(String text) {
    String withoutNotes = blank(text, FOOTNOTE);
    String withoutMarkup = blank(withoutNotes, MARKUP);
    return blankRunningHeads(blank(withoutMarkup, PAGE_NUMBER));
  }

  /** Blanks digits that stick to a word or to the mark behind it, as footnote marks do. */
  static String blankNoteDigits(String text) {
    return blank(text, NOTE_DIGITS);
  }

  private static String blank(String text, Pattern pattern) {
    StringBuilder out = new StringBuilder(text);
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      blank(out, matcher.start(), matcher.end());
    }
    return out.toString();
  }

  private static void blank(StringBuilder out, int start, int end) {
    for (int i = start; i < end; i++) {
      if (out.charAt(i) != '\n') {
        out.setCharAt(i, ' ');
      }
    }
  }

  private static String blankRunningHeads(String text) {
    Map<String, Integer> counts = new HashMap<>();
    text.lines().map(Furniture::headKey).forEach(key -> counts.merge(key, 1, Integer::sum));
    StringBuilder out = new StringBuilder(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String key = headKey(text.substring(start, end));
      if (key.indexOf(' ') > 0 && counts.get(key) >= RUNNING_HEAD && key.split(" ").length > 2) {
        blank(out, start, end);
      }
      start = end + 1;
    }
    return out.toString();
  }

  /** A line without its page number; empty for one that is too long to be a running head. */
  private static String headKey(String line) {
    String key = line.strip().replaceAll("\\d+", "").replaceAll("\\s+", " ").strip();
    return key.length() > 100 ? "" : key;
  }
}

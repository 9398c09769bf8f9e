package toolkit.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A percentage, an amount of money or a count.
 *
 * @param kind {@code %}, a currency mark, {@code /3} for thirds and the like, {@code ×} for a
 *     multiple, or empty for a count
 * @param value without separators, scale resolved: {@code 24000000} for “£24m”
 */
record Figure(String kind, String value) {
  private static final Map<String, Integer> ONES =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final String SCALE = "million|billion|thousand|hundred|bn|m|k";
  private static final String UNIT = "%|per\\s?cent(?:age points?)?|percentage points?|" + SCALE;
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\p{L}\\d./]|\\p{L}-|\\d,)([£$€]?)\\s?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?!\\d|,\\d{3})"
              + "(?:[\\s-]?((?i:"
              + UNIT
              + "))(?!\\p{L}))?(?![\\p{L}/]|\\.\\d)");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\b(?:("
              + String.join("|", TENS.keySet())
              + ")(?:[\\s-]+("
              + String.join("|", ONES.keySet())
              + "))?|("
              + String.join("|", ONES.keySet())
              + "))\\b(?:\\s("
              + UNIT
              + ")\\b)?");

  /** What is told as a share of a whole, or as its double; “a third kiln” is none. */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?i)\\b(?:by half|(?<!first |second |other )half of|halved|(doubled|double the)"
              + "|(?:by )?(a|one|two|three|four)[\\s-](third|quarter|fifth|tenth)s?(?: of\\b|(?<=by .{3,20})\\b))");

  private static final Pattern RANGE =
      Pattern.compile(
          "^\\s?(?:–|-|to|and|or)\\s?(?:[£$€]?[\\d.,]+)\\s?(%|per\\s?cent|"
              + SCALE
              + ")(?!\\p{L})");

  /**
   * A figure in a text.
   *
   * @param shown as written
   * @param start offset in the text
   */
  record Found(Figure figure, String shown, int start) {}

  /** Figures written in digits. */
  static List<Found> inDigits(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = DIGITS.matcher(text);
    while (matcher.find()) {
      String number = matcher.group(2).replace(",", "");
      String decimals = matcher.group(3) == null ? "" : matcher.group(3);
      String unit = matcher.group(4) == null ? unitOfRange(text, matcher.end()) : matcher.group(4);
      Figure figure = of(matcher.group(1), new BigDecimal(number + decimals), unit);
      found.add(new Found(figure, matcher.group().strip(), matcher.start(2)));
    }
    return found;
  }

  /** Figures written in words, up to ninety-nine of a scale. */
  static List<Found> inWords(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = WORDS.matcher(text);
    while (matcher.find()) {
      int value =
          matcher.group(1) == null
              ? ONES.get(lower(matcher.group(3)))
              : TENS.get(lower(matcher.group(1)))
                  + (matcher.group(2) == null ? 0 : ONES.get(lower(matcher.group(2))));
      String unit = matcher.group(4) == null ? "" : matcher.group(4);
      found.add(
          new Found(of("", BigDecimal.valueOf(value), unit), matcher.group(), matcher.start()));
    }
    found.addAll(shares(text));
    return found;
  }

  private static List<Found> shares(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = SHARE.matcher(text);
    while (matcher.find()) {
      found.add(new Found(share(matcher), matcher.group(), matcher.start()));
    }
    return found;
  }

  private static Figure share(Matcher matcher) {
    if (matcher.group(1) != null) {
      return new Figure("×", "2");
    }
    if (matcher.group(2) == null) {
      return new Figure("/2", "1");
    }
    String parts =
        Map.of("third", "/3", "quarter", "/4", "fifth", "/5", "tenth", "/10")
            .get(lower(matcher.group(3)));
    String number = lower(matcher.group(2));
    return new Figure(parts, number.equals("a") ? "1" : String.valueOf(ONES.get(number)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** In “10–15%” the unit counts for both. */
  private static String unitOfRange(String text, int end) {
    Matcher range = RANGE.matcher(text.substring(end, Math.min(text.length(), end + 30)));
    return range.find() ? range.group(1) : "";
  }

  private static Figure of(String currency, BigDecimal number, String unit) {
    String name = lower(unit).replaceAll("\\s", "");
    if (name.equals("%") || name.startsWith("percent")) {
      return new Figure("%", plain(number));
    }
    return new Figure(currency, plain(number.multiply(BigDecimal.valueOf(scale(name)))));
  }

  private static long scale(String unit) {
    return switch (unit) {
      case "hundred" -> 100;
      case "thousand", "k" -> 1_000;
      case "million", "m" -> 1_000_000;
      case "billion", "bn" -> 1_000_000_000;
      default -> 1;
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

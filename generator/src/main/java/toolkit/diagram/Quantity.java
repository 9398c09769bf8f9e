package toolkit.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure out of a sentence, such as the 14 of "14% reduction in the pilot area".
 *
 * @param value the number; below zero for a fall
 * @param scale what it counts in
 * @param noun what is counted, for plain numbers: "weeks"; else empty
 */
record Quantity(double value, Scale scale, String noun) {
  /** What a figure counts in. Only figures of one scale can be drawn beside each other. */
  enum Scale {
    /** So many in a hundred. */
    PER_CENT,
    /** So many in a hundred more or fewer than before. */
    CHANGE,
    /** Pounds. */
    POUNDS,
    /** Things that are counted. */
    COUNT
  }

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,£])(?:19|20)\\d\\d(?:[-–/]\\d{2,4})?(?![\\d,.]*\\d|\\s?%)");
  private static final Pattern NUMBER =
      Pattern.compile("£?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|£?\\d+(?:\\.\\d+)?");
  private static final Pattern PER_CENT = Pattern.compile("^\\s?(?:%|per ?cent\\b)");
  private static final Pattern LARGE = Pattern.compile("^\\s?(million|m|billion|bn|thousand|k)\\b");
  private static final Pattern NO_CHANGE =
      Pattern.compile("\\b(?:more|less|fewer|lower|higher) than\\b|\\bup to\\b");
  private static final Pattern DOWN =
      Pattern.compile(
          "\\b(?:reduc(?:ed?|es|tion)|decreas(?:ed?|es)|fell|fall(?:s|en)?|drop(?:s|ped)?"
              + "|declin(?:ed?|es)|lower|less|fewer|down|cuts?|shrank|shrunk)\\b");
  private static final Pattern UP =
      Pattern.compile(
          "\\b(?:increas(?:ed?|es)|ris(?:es?|en)|rose|grew|grown?|growth|higher|more|up)\\b");
  private static final Pattern UNCLEAR =
      Pattern.compile("\\b(?:points?|times|average|improv|better|worse|chang|saving|ratio)");

  /**
   * Reads a text that states one figure.
   *
   * @return nothing when the text holds no figure, several of them, or one that a machine cannot
   *     read for certain
   */
  static Optional<Quantity> in(String text) {
    String words = YEAR.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    List<Integer> places = new ArrayList<>();
    Matcher numbers = NUMBER.matcher(words);
    while (numbers.find()) {
      places.add(numbers.start());
    }
    if (places.size() != 1) {
      return Optional.empty();
    }
    numbers.find(places.get(0));
    return of(words.substring(0, numbers.start()), numbers.group(), words.substring(numbers.end()));
  }

  private static Optional<Quantity> of(String before, String number, String after) {
    if (before.matches("(?s).*[\\w.,–−-]") || UNCLEAR.matcher(before + after).find()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(number.replaceAll("[£,]", ""));
    Matcher percent = PER_CENT.matcher(after);
    if (percent.find()) {
      return number.startsWith("£") ? Optional.empty() : percent(value, before + "," + after);
    }
    Matcher large = LARGE.matcher(after);
    double times = large.find() ? factor(large.group(1)) : 1;
    String rest = times == 1 ? after : after.substring(large.end());
    if (isChange(before + "," + rest) || rest.matches("(?s)[\\w].*")) {
      return Optional.empty();
    }
    return Optional.of(
        number.startsWith("£")
            ? new Quantity(value * times, Scale.POUNDS, "")
            : new Quantity(value * times, Scale.COUNT, noun(rest)));
  }

  private static Optional<Quantity> percent(double value, String words) {
    String plain = NO_CHANGE.matcher(words).replaceAll("");
    boolean down = DOWN.matcher(plain).find();
    boolean up = UP.matcher(plain).find();
    if (down && up) {
      return Optional.empty();
    }
    if (down || up) {
      return Optional.of(new Quantity(down ? -value : value, Scale.CHANGE, ""));
    }
    return Optional.of(new Quantity(value, Scale.PER_CENT, ""));
  }

  private static boolean isChange(String words) {
    String plain = NO_CHANGE.matcher(words).replaceAll("");
    return DOWN.matcher(plain).find() || UP.matcher(plain).find();
  }

  private static double factor(String word) {
    return switch (word) {
      case "million", "m" -> 1e6;
      case "billion", "bn" -> 1e9;
      default -> 1e3;
    };
  }

  private static String noun(String words) {
    return words.replaceAll("\\((?:\\W*)\\)|\\b(?:in|since|by)\\s*$", "").strip();
  }

  /** Whether both can stand on one scale. */
  boolean comparesWith(Quantity other) {
    return scale == other.scale && noun.equals(other.noun);
  }
}

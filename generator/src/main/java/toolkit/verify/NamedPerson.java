package toolkit.verify;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a full text says, away from the passage itself, about whose words a quotation gives. */
final class NamedPerson {
  private static final Pattern BAND =
      Pattern.compile("(?i)\\bband\\s+(\\d)([a-d])?\\b|very senior manager");

  private static final Pattern AUTHOR = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");

  private NamedPerson() {}

  /** The group of the band that a table of participants gives for a code. */
  static Optional<String> bandGroup(SourceText text, String code) {
    Matcher row =
        Pattern.compile("(?m)^[\\s|*]*" + Pattern.quote(code) + "[\\s|*].*$").matcher(text.raw());
    while (row.find()) {
      Matcher band = BAND.matcher(row.group());
      if (band.find()) {
        return Optional.of(group(band));
      }
    }
    return Optional.empty();
  }

  private static String group(Matcher band) {
    if (band.group(1) == null) {
      return "8c+";
    }
    int number = Integer.parseInt(band.group(1));
    String letter = band.group(2) == null ? "" : band.group(2).toLowerCase(Locale.ROOT);
    if (number < 7) {
      return "3-6";
    }
    return number == 7 || (number == 8 && letter.compareTo("c") < 0) ? "7-8b" : "8c+";
  }

  /** The name of the first author of a work that the report quotes, as an entry credits it. */
  static Optional<String> firstAuthor(String credit) {
    Matcher author = AUTHOR.matcher(credit);
    return author.find() ? Optional.of(author.group()) : Optional.empty();
  }
}

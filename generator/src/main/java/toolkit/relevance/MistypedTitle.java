package toolkit.relevance;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title as somebody types it who makes one slip, in the middle of its longest word. */
final class MistypedTitle {
  // A slip in a shorter word often makes another word.
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{5,}");
  private static final Pattern QUOTES = Pattern.compile("[\"“”„]");
  private static final String KEYS = "qwertyuiopasdfghjklzxcvbnmq";

  private MistypedTitle() {}

  /**
   * The mistyped title, without quotation marks; empty when it has no word of five letters.
   *
   * @param number chooses the slip: a letter left out, typed twice, mistaken for the key beside it,
   *     or swapped with the one before
   */
  static Optional<String> of(String title, int number) {
    String typed = QUOTES.matcher(title).replaceAll("");
    String longest = "";
    int start = 0;
    Matcher words = WORD.matcher(typed);
    while (words.find()) {
      if (words.group().length() > longest.length()) {
        longest = words.group();
        start = words.start();
      }
    }
    if (longest.isEmpty()) {
      return Optional.empty();
    }
    String after = typed.substring(start + longest.length());
    return Optional.of(typed.substring(0, start) + slipped(longest, number) + after);
  }

  private static String slipped(String word, int number) {
    int at = word.length() / 2;
    // Swapping two equal letters would be no slip.
    while (at > 1 && word.charAt(at) == word.charAt(at - 1)) {
      at--;
    }
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    char letter = word.charAt(at);
    return switch (Math.floorMod(number, 4)) {
      case 0 -> before + after;
      case 1 -> before + letter + letter + after;
      case 2 -> before + KEYS.charAt(KEYS.indexOf(Character.toLowerCase(letter)) + 1) + after;
      default -> word.substring(0, at - 1) + letter + word.charAt(at - 1) + after;
    };
  }
}

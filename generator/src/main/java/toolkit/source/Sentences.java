package toolkit.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into sentences. Our own few rules rather than the Java library's, so that every Java
 * cuts alike.
 */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "al", "approx", "cf", "dr", "e.g", "ed", "eds", "eg", "etc", "fig", "i.e", "ie", "mr",
          "mrs", "ms", "no", "nos", "p", "pp", "prof", "st", "vol", "vs");
  private static final String CLOSERS = "\"')]\u2019\u201D";

  private Sentences() {}

  /** The sentences in order, trimmed, with single spaces; a line break always ends one. */
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    for (String line : text.split("\n")) {
      cut(line.replaceAll("\\s+", " ").trim(), sentences);
    }
    return sentences;
  }

  private static void cut(String line, List<String> sentences) {
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      if (!endsAt(line, i)) {
        continue;
      }
      int end = i + 1;
      while (end < line.length() && CLOSERS.indexOf(line.charAt(end)) >= 0) {
        end++;
      }
      if (end < line.length() && line.charAt(end) == ' ' && !goesOn(line, end + 1)) {
        sentences.add(line.substring(start, end));
        start = end + 1;
      }
    }
    if (start < line.length()) {
      sentences.add(line.substring(start));
    }
  }

  private static boolean endsAt(String line, int i) {
    char c = line.charAt(i);
    return c == '?' || c == '!' || (c == '.' && !abbreviates(line, i));
  }

  private static boolean abbreviates(String line, int dot) {
    int start = line.lastIndexOf(' ', dot) + 1;
    String word = line.substring(start, dot).replaceFirst("^[^\\p{L}]+", "");
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean goesOn(String line, int next) {
    return next < line.length() && Character.isLowerCase(line.charAt(next));
  }
}

package toolkit.cite;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What citeproc-java 3.5.2 leaves undone, so that its references come out as those of citeproc-js.
 * The test vectors show each; further ones are marked "Toolkit:" in the styles themselves.
 */
final class Mends {
  private static final Pattern STRAIGHT_PAIR =
      Pattern.compile("(?<![\\p{L}\\p{N}])'(?=\\S)([^']*[^'\\s])'(?![\\p{L}\\p{N}])");
  private static final Pattern CURLED_PAIR =
      Pattern.compile("‘([^‘’]*(?:(?<=\\p{L})’(?=\\p{L})[^‘’]*)*)’");
  private static final Pattern QUOTED_TITLE = Pattern.compile("article.*|chapter|paper-conference");
  private static final Pattern POINT_TOO_MANY = Pattern.compile("([?!][”’]\u0002?)\\.(?= |$)");
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on",
          "or", "the", "to", "via", "with");

  private Mends() {}

  /** What to give citeproc. */
  static Map<String, Object> before(Map<String, Object> csl, CitationStyle style) {
    Map<String, Object> mended = new LinkedHashMap<>();
    csl.forEach((name, value) -> mended.put(name, eachText(value, Mends::curled)));
    mended.putIfAbsent("id", "item");
    if (mended.get("edition") instanceof String edition && edition.matches("\\d{1,4}")) {
      mended.put("edition", ordinal(Integer.parseInt(edition)));
    }
    // Styles ask for events by their older name.
    if (mended.get("event-title") instanceof String event
        && !mended.containsKey("container-title")) {
      mended.put("event", event);
    }
    forStyle(style, String.valueOf(csl.get("type")), mended);
    return mended;
  }

  private static void forStyle(CitationStyle style, String type, Map<String, Object> mended) {
    boolean inPeriodical = type.startsWith("article-");
    switch (style) {
      case HARVARD -> {
        if (QUOTED_TITLE.matcher(type).matches()) {
          change(mended, "title", Mends::innerMarks);
        }
      }
      case VANCOUVER -> {
        if (inPeriodical) {
          change(mended, "container-title", title -> title.replace(".", ""));
        }
        mended.computeIfPresent("author", (key, names) -> withoutHyphens(names));
        mended.computeIfPresent("editor", (key, names) -> withoutHyphens(names));
      }
      case APA -> {
        if (inPeriodical) {
          change(mended, "container-title", Mends::titleCase);
        }
      }
    }
  }

  private static void change(
      Map<String, Object> csl, String field, UnaryOperator<String> operator) {
    csl.computeIfPresent(field, (key, value) -> eachText(value, operator));
  }

  private static Object eachText(Object value, UnaryOperator<String> operator) {
    if (value instanceof String text) {
      return operator.apply(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(item -> eachText(item, operator)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((name, part) -> copy.put(name, eachText(part, operator)));
      return copy;
    }
    return value;
  }

  /** Citeproc takes an apostrophe behind a word for the end of a quotation. */
  private static String curled(String text) {
    return STRAIGHT_PAIR.matcher(text).replaceAll("‘$1’").replace('\'', '’');
  }

  /** Inside single quotation marks, others are double. */
  private static String innerMarks(String title) {
    return CURLED_PAIR.matcher(title).replaceAll("“$1”");
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }

  /** Words written small get a capital; others, such as BMJ, stay as they are. */
  private static String titleCase(String title) {
    String[] words = title.split(" ", -1);
    return Arrays.stream(words)
        .map(word -> SMALL_WORDS.contains(word) ? word : capitalised(word))
        .collect(Collectors.joining(" "));
  }

  private static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Initials are written together, also of Jean-Paul. */
  private static Object withoutHyphens(Object names) {
    return names instanceof List<?> list ? list.stream().map(Mends::withoutHyphen).toList() : names;
  }

  private static Object withoutHyphen(Object name) {
    if (name instanceof Map<?, ?> map && map.get("given") instanceof String given) {
      Map<Object, Object> copy = new LinkedHashMap<>(map);
      copy.put("given", given.replace('-', ' '));
      return copy;
    }
    return name;
  }

  /** What to make of what citeproc gave. */
  static String after(String stored, Map<String, Object> csl, CitationStyle style) {
    String mended = POINT_TOO_MANY.matcher(stored).replaceAll("$1");
    boolean two = csl.get("author") instanceof List<?> names && areTwoBodies(names);
    return two && style == CitationStyle.APA ? mended.replaceFirst(", & ", " & ") : mended;
  }

  private static boolean areTwoBodies(List<?> names) {
    return names.size() == 2
        && names.stream().allMatch(n -> n instanceof Map<?, ?> name && name.containsKey("literal"));
  }
}

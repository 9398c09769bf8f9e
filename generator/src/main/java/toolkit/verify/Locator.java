package toolkit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import toolkit.verify.Letters.Part;

/**
 * Reads a locator such as {@code 2.1 Key insights: Systems leadership} or {@code Chapter 5,
 * Learning from others} against the headings of a text. Numbers must be right; the words of a
 * heading may be shortened to its beginning or to some words of it in a row. Parts behind a comma
 * or colon lead further down.
 */
final class Locator {
  private static final Pattern NUMBER =
      Pattern.compile("^(?i:(chapter|appendix|section)\\s+)?(\\d+(?:\\.\\d+)*)\\b[.,:]?\\s*(.*)$");
  private static final Pattern POINTS =
      Pattern.compile("^(?i)points?\\s+(\\d+(?:(?:,| and|–|-)\\s*\\d+)*)$");
  private static final Pattern INSIDE = Pattern.compile("^(?i)(?:footnote|note)\\s+\\d+$");
  private static final Pattern FLOAT = Pattern.compile("^(?i)(?:table|figure|box)\\s+[\\d.]+$");
  private static final Pattern CUT = Pattern.compile("[,:]\\s");

  private final SourceText text;

  Locator(SourceText text) {
    this.text = text;
  }

  /** A stretch of the text. */
  record Section(int start, int end) {
    boolean holds(int offset) {
      return offset >= start && offset < end;
    }
  }

  /** The stretches that a locator names; none when it names nothing in this text. */
  List<Section> resolve(String locator) {
    Matcher numbered = NUMBER.matcher(locator.strip());
    if (!numbered.matches()) {
      return narrow(List.of(text.whole()), locator.strip());
    }
    String kind = numbered.group(1) == null ? "" : numbered.group(1).toLowerCase(Locale.ROOT);
    String number = (kind.equals("section") ? "" : kind + " ") + numbered.group(2);
    for (Heading heading : text.outline()) {
      if (heading.number().equals(number.strip())) {
        return below(heading, numbered.group(3).strip());
      }
    }
    return List.of();
  }

  private List<Section> below(Heading heading, String words) {
    List<Section> section = List.of(text.below(heading));
    List<Section> further = narrow(section, words);
    if (!further.isEmpty()) {
      return further;
    }
    for (int cut : cuts(words)) {
      if (holds(heading.title(), words.substring(0, cut))) {
        return narrow(section, afterCut(words, cut));
      }
    }
    return List.of();
  }

  /** Follows the parts of the words downwards, the longest that leads anywhere first. */
  private List<Section> narrow(List<Section> sections, String words) {
    if (words.isBlank()) {
      return sections;
    }
    for (int cut : cuts(words)) {
      List<Section> next = named(sections, words.substring(0, cut));
      if (!next.isEmpty()) {
        return narrow(next, afterCut(words, cut));
      }
    }
    return List.of();
  }

  /** Where the words may be cut, the whole first. */
  private static List<Integer> cuts(String words) {
    List<Integer> cuts = new ArrayList<>();
    Matcher matcher = CUT.matcher(words);
    while (matcher.find()) {
      cuts.add(0, matcher.start());
    }
    cuts.add(0, words.length());
    return cuts;
  }

  private static String afterCut(String words, int cut) {
    return cut >= words.length() ? "" : words.substring(cut + 1).strip();
  }

  private List<Section> named(List<Section> sections, String name) {
    Matcher points = POINTS.matcher(name);
    if (INSIDE.matcher(name).matches()) {
      return sections;
    }
    if (points.matches()) {
      return Stream.of(points.group(1).split("\\D+"))
          .flatMap(number -> sections.stream().flatMap(s -> items(s, number).stream()))
          .toList();
    }
    if (FLOAT.matcher(name).matches()) {
      return sections.stream().flatMap(section -> lines(section, name).stream()).toList();
    }
    return headings(sections, name);
  }

  /** Headings of that name: those that say just this, else that begin so, else that contain it. */
  private List<Section> headings(List<Section> sections, String name) {
    String wanted = Letters.of(name).toString();
    return Stream.<Predicate<Heading>>of(
            h -> wanted.equals(title(h)),
            h -> title(h).startsWith(wanted) && holds(h.title(), name),
            h -> holds(h.title(), name))
        .map(rule -> below(sections, rule))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(() -> sections.stream().flatMap(s -> wholeLines(s, wanted).stream()).toList());
  }

  /** A line that says just this, such as the title of a part that no contents page lists. */
  private List<Section> wholeLines(Section section, String wanted) {
    String inside = text.raw().substring(section.start(), section.end());
    return Line.of(inside).stream()
        .filter(line -> !wanted.isEmpty() && wanted.equals(Letters.of(line.text()).toString()))
        .map(line -> section.start() + line.start())
        .map(start -> new Section(start, Math.min(nextHeading(start), section.end())))
        .toList();
  }

  private int nextHeading(int offset) {
    return text.outline().stream()
        .filter(heading -> heading.level() < Heading.PLAIN)
        .mapToInt(Heading::start)
        .filter(start -> start > offset)
        .min()
        .orElse(text.raw().length());
  }

  private static String title(Heading heading) {
    return Letters.of(heading.title().replaceFirst("^\\d+\\.\\s+", "")).toString();
  }

  private List<Section> below(List<Section> sections, Predicate<Heading> rule) {
    return text.outline().stream()
        .filter(h -> sections.stream().anyMatch(s -> h.start() > s.start() && s.holds(h.start())))
        .filter(rule)
        .map(text::below)
        .toList();
  }

  /** Whether a title has the words in a row; a word at the end may be longer, a number not. */
  private static boolean holds(String title, String words) {
    Letters wanted = Letters.of(words);
    if (wanted.isEmpty()) {
      return false;
    }
    boolean number = Character.isDigit(wanted.at(wanted.length() - 1));
    return Letters.of(title).find(new Part(wanted, false, !number), 0) >= 0;
  }

  /** Numbered points: headings or list items that begin with the number. */
  private List<Section> items(Section section, String number) {
    Pattern begin = Pattern.compile("(?m)^[#*\\s]*" + number + "\\.\\s");
    Matcher matcher = begin.matcher(text.raw()).region(section.start(), section.end());
    List<Section> found = new ArrayList<>();
    while (matcher.find()) {
      int start = matcher.start() + (text.raw().charAt(matcher.start()) == '\n' ? 1 : 0);
      found.add(
          headingAt(matcher).map(text::below).orElseGet(() -> item(section, start, matcher.end())));
    }
    return found;
  }

  private Optional<Heading> headingAt(Matcher matcher) {
    return text.outline().stream()
        .filter(h -> h.level() < Heading.LEAD_IN)
        .filter(h -> h.start() >= matcher.start() && h.start() < matcher.end())
        .findFirst();
  }

  private Section item(Section section, int start, int from) {
    Matcher next =
        Pattern.compile("(?m)^[#*\\s]*\\d{1,2}\\.\\s")
            .matcher(text.raw())
            .region(from, section.end());
    return new Section(start, next.find() ? next.start() : section.end());
  }

  /** Tables and figures: from the line that begins with the name to the next heading. */
  private List<Section> lines(Section section, String name) {
    Matcher matcher =
        Pattern.compile("(?mi)^[#*\\s]*" + Pattern.quote(name) + "(?![\\d.]*\\d)")
            .matcher(text.raw())
            .region(section.start(), section.end());
    List<Section> found = new ArrayList<>();
    while (matcher.find()) {
      int start = matcher.start();
      found.add(new Section(start, Math.min(nextHeading(matcher.end()), section.end())));
    }
    return found;
  }
}

package toolkit.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of a full text, in order. Where there is a contents page, it says which numbered or
 * plain lines are headings; Markdown headings, short lines that stand alone and bold words that
 * lead into a paragraph come on top.
 */
final class Outline {
  private static final Pattern NUMBERED =
      Pattern.compile("^(?i:(chapter|appendix)\\s+)?(\\d+(?:\\.\\d+)*)\\.?\\s+(.*)$");
  private static final Pattern MARKDOWN = Pattern.compile("^(#{1,6})\\s+(.+)$");
  private static final Pattern LEAD_IN =
      Pattern.compile("^\\s*(?:[-*]\\s+)?\\*{2,3}([^*]{3,120})\\*.*$");
  private static final Pattern ITEM_ALONE = Pattern.compile("^\\d{1,2}\\.\\s+\\p{Lu}[^.]{2,60}$");
  private static final Pattern SECTION_ALONE =
      Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+\\p{Lu}[^.]{1,100}$");
  private static final Pattern SHORT_LINE = Pattern.compile("^\\p{Lu}.{2,78}[^.,;:]$");
  private static final int FEW = 3;
  private static final int WRAPPED_LINES = 3;

  private final List<Line> lines;
  private final Optional<ContentsPage> contents;
  private final TreeSet<Heading> found = new TreeSet<>();

  private Outline(String text) {
    this.lines = Line.of(text);
    this.contents = ContentsPage.find(lines);
  }

  static List<Heading> of(String text) {
    Outline outline = new Outline(text);
    outline.contents.ifPresent(page -> outline.addListed(page.titles()));
    outline.addMarked();
    if (outline.found.size() < FEW) {
      outline.addShortLines();
    }
    return List.copyOf(outline.found);
  }

  private boolean isListing(Line line) {
    return contents.isPresent() && contents.get().holds(line);
  }

  /** Follows the contents page: each title is looked for behind the one before it. */
  private void addListed(List<String> titles) {
    boolean chapters =
        titles.stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).startsWith("chapter "));
    int from = 0;
    for (String title : titles) {
      String wanted = Letters.of(title).toString();
      for (int i = from; i < lines.size(); i++) {
        Optional<Line> last =
            wanted.isEmpty() || isListing(lines.get(i)) ? Optional.empty() : endOf(wanted, i);
        if (last.isPresent()) {
          found.add(heading(lines.get(i).start(), last.get().end(), title, chapters));
          from = i + 1;
          break;
        }
      }
    }
  }

  /** The last line of a title that begins with a line and may be wrapped. */
  private Optional<Line> endOf(String wanted, int first) {
    StringBuilder letters = new StringBuilder();
    for (int i = first; i < Math.min(lines.size(), first + WRAPPED_LINES); i++) {
      letters.append(Letters.of(lines.get(i).text()));
      if (letters.length() == 0 || letters.length() > wanted.length()) {
        return Optional.empty();
      }
      if (wanted.contentEquals(letters)) {
        return Optional.of(lines.get(i));
      }
    }
    return Optional.empty();
  }

  private static Heading heading(int start, int end, String title, boolean chapters) {
    Matcher matcher = NUMBERED.matcher(title);
    if (!matcher.matches()) {
      return new Heading(start, end, chapters ? 2 : 1, "", title);
    }
    if (matcher.group(1) != null) {
      String number = matcher.group(1).toLowerCase(Locale.ROOT) + " " + matcher.group(2);
      return new Heading(start, end, 1, number, matcher.group(3));
    }
    if (chapters) {
      return new Heading(start, end, 2, "", matcher.group(3));
    }
    return new Heading(start, end, depth(matcher.group(2)), matcher.group(2), matcher.group(3));
  }

  private static int depth(String number) {
    return number.split("\\.").length;
  }

  private void addMarked() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Matcher markdown = MARKDOWN.matcher(line.text());
      Matcher leadIn = LEAD_IN.matcher(line.text());
      if (isListing(line)) {
        continue;
      }
      if (markdown.matches()) {
        int level = Heading.UNNUMBERED + markdown.group(1).length();
        addNumbered(line, level, plain(markdown.group(2)));
      } else if (isNumberedAlone(i)) {
        addNumbered(line, Heading.PLAIN, line.text().strip());
      } else if (leadIn.matches()) {
        add(line, Heading.LEAD_IN, leadIn.group(1).strip());
      }
    }
  }

  /** Where there is no contents page, any number counts; else only those that it lists. */
  private void addNumbered(Line line, int level, String title) {
    Matcher numbered = NUMBERED.matcher(title);
    if (contents.isEmpty() && numbered.matches() && numbered.group(1) == null) {
      String number = numbered.group(2);
      found.add(new Heading(line.start(), line.end(), depth(number), number, numbered.group(3)));
      return;
    }
    add(line, level, title);
  }

  private boolean isNumberedAlone(int i) {
    Pattern shape = contents.isEmpty() ? SECTION_ALONE : ITEM_ALONE;
    return shape.matcher(lines.get(i).text()).matches() && standsAlone(i);
  }

  private void add(Line line, int level, String title) {
    found.add(new Heading(line.start(), line.end(), level, "", title));
  }

  private static String plain(String title) {
    return title.replaceAll("[*_]|<[^>]*>", "").strip();
  }

  private boolean standsAlone(int i) {
    return (i == 0 || lines.get(i - 1).isBlank())
        && (i + 1 >= lines.size() || lines.get(i + 1).isBlank());
  }

  /** For a text without any marks, such as a copied web page: short lines that are no sentences. */
  private void addShortLines() {
    lines.stream()
        .filter(line -> SHORT_LINE.matcher(line.text().strip()).matches())
        .forEach(line -> add(line, Heading.PLAIN, line.text().strip()));
  }

  /** Where the section below a heading ends: at the next heading that is not below it. */
  static int endOf(Heading heading, List<Heading> outline, int textEnd) {
    int index = Collections.binarySearch(outline, heading);
    for (Heading next : outline.subList(index + 1, outline.size())) {
      if (next.level() <= heading.level()) {
        return next.start();
      }
    }
    return textEnd;
  }

  /** The headings above an offset, from the section down to the nearest. */
  static List<Heading> above(int offset, List<Heading> outline) {
    List<Heading> chain = new ArrayList<>();
    int level = Integer.MAX_VALUE;
    for (int i = outline.size() - 1; i >= 0; i--) {
      Heading heading = outline.get(i);
      if (heading.start() <= offset && heading.level() < level) {
        chain.add(0, heading);
        level = heading.level();
      }
    }
    return chain;
  }
}

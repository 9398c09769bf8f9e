package toolkit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The contents page of a full text: what its headings are, and which lines only list them.
 *
 * @param titles in order, without page numbers
 * @param start offset of its first line
 * @param end offset behind its last line
 */
record ContentsPage(List<String> titles, int start, int end) {
  private static final int FEWEST = 5;
  private static final int LONGEST_GAP = 3;
  private static final Pattern WITH_PAGE =
      Pattern.compile("^\\s*(\\S.{1,150}?)(?:\\t|\\s*\\.{2,})\\s*\\d{1,3}\\s*$");
  private static final Pattern INDENTED = Pattern.compile("^\\t\\s*(\\S.{1,150}?)\\s*$");

  ContentsPage {
    titles = List.copyOf(titles);
  }

  /** Lines that end in page numbers, or else a block of indented short lines. */
  static Optional<ContentsPage> find(List<Line> lines) {
    return find(lines, WITH_PAGE).or(() -> find(lines, INDENTED));
  }

  private static Optional<ContentsPage> find(List<Line> lines, Pattern entry) {
    List<String> titles = new ArrayList<>();
    int first = 0;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = entry.matcher(lines.get(i).text());
      if (!titles.isEmpty() && i - last > LONGEST_GAP) {
        if (titles.size() >= FEWEST) {
          break;
        }
        titles.clear();
      }
      if (matcher.matches()) {
        first = titles.isEmpty() ? i : first;
        last = i;
        titles.add(matcher.group(1).strip());
      }
    }
    return titles.size() < FEWEST
        ? Optional.empty()
        : Optional.of(new ContentsPage(titles, lines.get(first).start(), lines.get(last).end()));
  }

  boolean holds(Line line) {
    return line.start() >= start && line.start() <= end;
  }
}

package toolkit.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A formatted reference: text, some of it in italics or linked. Nothing in it is markup. */
public record Formatted(List<Run> runs) {
  // Control characters, which no content can hold, mark up the stored form.
  static final char ITALIC = '\u0001';
  static final char UPRIGHT = '\u0002';
  static final char LINK = '\u0003';
  static final char LINK_TEXT = '\u0004';
  static final char LINK_END = '\u0005';

  public Formatted {
    runs = List.copyOf(runs);
  }

  /**
   * A piece of the text.
   *
   * @param href where it links to; empty when it is no link
   */
  public record Run(String text, boolean italic, String href) {}

  /** The text alone. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** The same with a text in place of another, also in addresses. */
  Formatted replace(String from, String to) {
    return new Formatted(
        runs.stream()
            .map(run -> new Run(run.text.replace(from, to), run.italic, run.href.replace(from, to)))
            .toList());
  }

  /** Reads the stored form, one line. */
  static Formatted parse(String stored) {
    List<Run> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String href = "";
    boolean italic = false;
    for (int i = 0; i < stored.length(); i++) {
      char c = stored.charAt(i);
      if (c > LINK_END || c == 0) {
        text.append(c);
        continue;
      }
      if (c == LINK_TEXT) {
        href = text.toString();
        text.setLength(0);
        continue;
      }
      if (text.length() > 0) {
        runs.add(new Run(text.toString(), italic, href));
        text.setLength(0);
      }
      italic = c == ITALIC || (c != UPRIGHT && italic);
      href = "";
    }
    if (text.length() > 0) {
      runs.add(new Run(text.toString(), italic, href));
    }
    return new Formatted(runs);
  }
}

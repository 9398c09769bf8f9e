package toolkit.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines without knowing the reader's fonts: widths are those of a wide text face,
 * so that lines fit in narrower ones too.
 */
final class LineBreaks {
  private static final String NARROW = "iljtfrI.,:;!|'’‘()[]- ";
  private static final String WIDE = "mwMW%—…@&";

  private LineBreaks() {}

  /** The lines of a text; a word that is wider than the line stands alone. */
  static List<String> of(String text, double fontSize, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (line.length() > 0 && width(line + " " + word, fontSize) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static double width(String text, double fontSize) {
    return text.codePoints().mapToDouble(LineBreaks::em).sum() * fontSize;
  }

  private static double em(int character) {
    if (NARROW.indexOf(character) >= 0) {
      return 0.32;
    }
    if (WIDE.indexOf(character) >= 0) {
      return 0.88;
    }
    return Character.isUpperCase(character) ? 0.7 : 0.54;
  }
}

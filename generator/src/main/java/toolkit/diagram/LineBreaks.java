package toolkit.diagram;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines without knowing the reader's fonts: widths are those of the widest faces
 * that a browser falls back to, so that lines fit in narrower ones too.
 */
final class LineBreaks {
  /** A kind of letters, with the widths of DejaVu's, which are the widest of the usual ones. */
  enum Face {
    SERIF(
        "32 40 46 84 64 95 89 27 39 39 50 84 32 34 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84"
            + " 84 54 100 72 73 77 80 73 69 80 87 40 40 75 66 102 88 82 67 82 75 69 67 84 72 103 71"
            + " 66 69 39 34 39 84 50 50 60 64 56 64 59 37 64 64 32 31 61 32 95 64 60 64 64 48 51 40"
            + " 64 56 86 56 56 53 64 34 64 84"),
    SERIF_BOLD(
        "35 44 52 84 70 95 90 31 47 47 52 84 35 42 35 37 70 70 70 70 70 70 70 70 70 70 37 37 84 84"
            + " 84 59 100 78 85 80 87 76 71 85 94 47 47 87 70 111 91 87 75 87 83 72 74 87 78 112 78"
            + " 71 73 47 37 47 84 50 50 65 70 61 70 64 43 70 73 38 36 69 38 106 73 67 70 70 53 56 46"
            + " 73 58 86 60 58 57 64 36 64 84"),
    SANS(
        "32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84"
            + " 84 53 100 68 69 70 77 63 58 77 75 29 29 66 56 86 75 79 60 79 69 63 61 73 68 99 69 61"
            + " 69 39 34 39 84 50 50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63"
            + " 59 82 59 59 52 64 34 64 84"),
    SANS_BOLD(
        "35 46 52 84 70 100 87 31 46 46 52 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84"
            + " 84 58 100 77 76 73 83 68 68 82 84 37 37 77 64 100 84 85 73 85 77 72 68 81 77 110 77"
            + " 72 73 46 37 46 84 50 50 67 72 59 72 68 44 72 71 34 34 67 34 104 71 69 72 72 49 60 48"
            + " 71 65 92 65 65 58 71 37 71 84");

    private static final String NARROW = "’‘·";

    /** Hundredths of the font size, each as one sign. */
    private final String widths;

    /**
     * A face.
     *
     * @param hundredths of the font size, for each sign from the space to the tilde
     */
    Face(String hundredths) {
      StringBuilder signs = new StringBuilder();
      for (String width : hundredths.split(" ", -1)) {
        signs.append((char) Integer.parseInt(width));
      }
      this.widths = signs.toString();
    }

    private double em(int character) {
      if (NARROW.indexOf(character) >= 0) {
        return 0.38;
      }
      int plain =
          Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD).charAt(0);
      return plain < ' ' || plain > '~' ? 1 : widths.charAt(plain - ' ') / 100.0;
    }

    private double width(String text, double fontSize) {
      return text.codePoints().mapToDouble(this::em).sum() * fontSize;
    }
  }

  private LineBreaks() {}

  /** The lines of a text; a word that is wider than the line is broken. */
  static List<String> of(String text, Face face, double fontSize, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (face.width(longer, fontSize) <= width) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (face.width(line, fontSize) > width) {
        int end = breakIn(line, face, fontSize, width);
        boolean marked = line.charAt(end - 1) == '-' || line.charAt(end - 1) == '/';
        lines.add(line.substring(0, end) + (marked ? "" : "-"));
        line = line.substring(end);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** Where to break a word: after its last hyphen or stroke that fits, else where it must be. */
  private static int breakIn(String word, Face face, double fontSize, double width) {
    int end = word.length() - 1;
    while (end > 1 && face.width(word.substring(0, end) + "-", fontSize) > width) {
      end--;
    }
    int mark = Math.max(word.lastIndexOf('-', end - 1), word.lastIndexOf('/', end - 1));
    return mark > 0 ? mark + 1 : end;
  }
}

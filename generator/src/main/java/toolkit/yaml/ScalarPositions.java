package toolkit.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;
import toolkit.source.Location;
import toolkit.source.Positions;
import toolkit.source.SourceFile;

/** Where the characters of a scalar stand, as exactly as its style allows. */
final class ScalarPositions {
  private ScalarPositions() {}

  /**
   * Exact for literal blocks and for text on one line without escapes; for folded and multi-line
   * text, the place where the scalar begins.
   */
  static Positions of(ScalarNode node, SourceFile file, Location start) {
    if (node.getScalarStyle() == ScalarStyle.LITERAL) {
      return literal(node.getValue(), file, start);
    }
    boolean oneLine = node.getStartMark().getLine() == node.getEndMark().getLine();
    if (!oneLine || node.getScalarStyle() == ScalarStyle.FOLDED) {
      return Positions.fixed(start);
    }
    int shift = node.isPlain() ? 0 : 1;
    return offset -> new Location(file, start.line(), start.column() + shift + offset);
  }

  private static Positions literal(String text, SourceFile file, Location start) {
    int firstLine = start.line() + 1;
    while (firstLine < file.lineCount() && file.line(firstLine).isBlank()) {
      firstLine++;
    }
    int indent = indentOf(file.line(firstLine));
    SourceFile piece = new SourceFile("", text);
    int line = start.line() + 1;
    return offset -> {
      Location inside = piece.at(offset);
      int fileLine = Math.min(line + inside.line() - 1, file.lineCount());
      return new Location(file, fileLine, indent + inside.column());
    };
  }

  private static int indentOf(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent;
  }
}

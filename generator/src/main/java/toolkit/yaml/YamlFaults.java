package toolkit.yaml;

import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.SourceFile;

/** Says what is wrong with YAML in words for people who do not know YAML. */
final class YamlFaults {
  private static final String OPENING = "“”„«‘‚";
  private static final String CLOSING = "”“»’";

  private YamlFaults() {}

  static Diagnostic explain(YAMLException e, SourceFile file, int firstLine) {
    if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return explain(marked, file, firstLine);
    }
    if (e instanceof ReaderException reader) {
      int offset = file.lineStart(firstLine);
      int place = file.text().offsetByCodePoints(offset, reader.getPosition());
      return Diagnostic.of(
          DiagnosticCode.YAML_SYNTAX,
          file.at(place),
          String.format(
              "the invisible character U+%04X is not allowed here", reader.getCodePoint()),
          "delete it and type the text again");
    }
    boolean deep = firstLineOf(e.getMessage()).contains("Nesting Depth");
    return Diagnostic.of(
        DiagnosticCode.YAML_SYNTAX,
        new Location(file, firstLine, 1),
        deep
            ? "lists or groups lie inside each other too deeply here"
            : "this cannot be read: " + firstLineOf(e.getMessage()),
        deep
            ? "fields hold lists of texts or of groups, nothing deeper"
            : "compare it with another entry");
  }

  private static Diagnostic explain(MarkedYAMLException e, SourceFile file, int firstLine) {
    Mark mark = whereItBegan(e);
    int line = Math.min(firstLine + mark.getLine(), file.lineCount());
    Location location = new Location(file, line, mark.getColumn() + 1);
    for (int candidate : List.of(line, line - 1)) {
      int tab = tabInIndentation(file.line(candidate));
      if (tab >= 0) {
        return tab(new Location(file, candidate, tab + 1));
      }
      int quote = typographicQuoteAfterColon(file.line(candidate));
      if (quote >= 0) {
        return typographicQuote(
            new Location(file, candidate, quote + 1), file.line(candidate).substring(quote));
      }
    }
    return Diagnostic.of(DiagnosticCode.YAML_SYNTAX, location, words(e), hint(e));
  }

  /**
   * For something that is never closed, where it was opened: the end of the header tells nobody.
   */
  private static Mark whereItBegan(MarkedYAMLException e) {
    String problem = firstLineOf(e.getProblem());
    boolean unclosed =
        problem.contains("unexpected end of stream") || problem.contains("expected ',' or");
    return unclosed && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
  }

  private static Diagnostic tab(Location location) {
    return Diagnostic.of(
        DiagnosticCode.YAML_TAB,
        location,
        "a tab is used to indent this line",
        "delete it and indent with spaces");
  }

  private static int tabInIndentation(String line) {
    for (int i = 0; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t'); i++) {
      if (line.charAt(i) == '\t') {
        return i;
      }
    }
    return -1;
  }

  private static int typographicQuoteAfterColon(String line) {
    int value = line.indexOf(": ");
    if (value < 0) {
      return -1;
    }
    int start = value + 2;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    return start < line.length() && OPENING.indexOf(line.charAt(start)) >= 0 ? start : -1;
  }

  static Diagnostic typographicQuote(Location location, String text) {
    return Diagnostic.of(
        DiagnosticCode.YAML_TYPOGRAPHIC_QUOTE,
        location,
        "typographic quotes are used around this value",
        "type straight quotes instead, \"…\"; if the curly ones belong to the text, put straight"
            + " quotes around them");
  }

  /** Only unquoted text that begins and ends with them and has none between was meant as quoted. */
  static boolean isInTypographicQuotes(boolean plain, String text) {
    int last = text.length() - 1;
    return plain
        && last > 0
        && OPENING.indexOf(text.charAt(0)) >= 0
        && CLOSING.indexOf(text.charAt(last)) >= 0
        && text.chars()
            .skip(1)
            .limit(last - 1L)
            .noneMatch(c -> CLOSING.indexOf(c) >= 0 && c != '’');
  }

  static Diagnostic duplicateKey(String name, Location location, Location first) {
    return Diagnostic.of(
            DiagnosticCode.DUPLICATE_KEY,
            location,
            "`" + name + "` is given twice",
            "keep one of the two")
        .withNote(first, "it is first given here");
  }

  private static String words(MarkedYAMLException e) {
    String problem = firstLineOf(e.getProblem());
    if (problem.contains("mapping values are not allowed")) {
      return "a colon and a space inside a value that is not in quotes";
    }
    if (problem.contains("expected <block end>")) {
      return "this line is not indented like its neighbours, or a quote was closed too early";
    }
    if (problem.contains("could not find expected ':'")) {
      return "expected `name: value`, with a colon and a space";
    }
    if (problem.contains("unexpected end of stream")) {
      return "a quote that was opened is never closed";
    }
    if (problem.contains("cannot start any token")) {
      return "a value cannot begin with this character unless it is in quotes";
    }
    if (problem.contains("expected ',' or")) {
      return "this list or group is not closed, or a comma is missing";
    }
    return "this is not valid YAML: " + problem;
  }

  private static String hint(MarkedYAMLException e) {
    String problem = firstLineOf(e.getProblem());
    if (problem.contains("expected <block end>")) {
      return "line it up with the line above; inside \"…\" write \\\" for a quote mark";
    }
    if (problem.contains("could not find expected ':'")) {
      return "write `name: value`; to continue a text on a second line, indent it";
    }
    if (problem.contains("expected ',' or")) {
      return "write `[one, two]`, with straight quotes around items that hold marks like ? or :";
    }
    return "put the value in straight quotes: \"…\"";
  }

  private static String firstLineOf(String text) {
    return text == null ? "unknown" : text.lines().findFirst().orElse("unknown");
  }
}

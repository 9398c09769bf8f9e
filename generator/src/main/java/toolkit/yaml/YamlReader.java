package toolkit.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.source.SourceFile;

/** Reads one YAML document out of a range of lines. */
public final class YamlReader {
  private final SourceFile file;
  private final int firstLine;
  private final Problems problems;

  private YamlReader(SourceFile file, int firstLine, Problems problems) {
    this.file = file;
    this.firstLine = firstLine;
    this.problems = problems;
  }

  /** Reads a whole file. */
  public static Optional<YamlValue> read(SourceFile file, Problems problems) {
    return read(file, 1, file.lineCount(), problems);
  }

  /**
   * Reads some lines of a file.
   *
   * @param firstLine the first line of the document, from 1
   * @param lastLine the last, included; smaller than {@code firstLine} for no lines at all
   * @return the value; empty when there is none or when it could not be read, which is then among
   *     the problems
   */
  public static Optional<YamlValue> read(
      SourceFile file, int firstLine, int lastLine, Problems problems) {
    return new YamlReader(file, firstLine, problems).read(lastLine);
  }

  private Optional<YamlValue> read(int lastLine) {
    if (lastLine < firstLine) {
      return Optional.empty();
    }
    int end = lastLine == file.lineCount() ? file.text().length() : file.lineStart(lastLine + 1);
    String text = file.text().substring(file.lineStart(firstLine), end);
    try {
      Yaml yaml = new Yaml(options());
      if (hasAlias(yaml, text)) {
        return Optional.empty();
      }
      return Optional.ofNullable(yaml.compose(new StringReader(text))).map(this::convert);
    } catch (IllegalArgumentException e) {
      // SnakeYAML lets through what it cannot make of a character's number.
      problems.add(
          DiagnosticCode.YAML_SYNTAX,
          new Location(file, firstLine, 1),
          "an escape such as `\\U…` here names no character",
          "type the character itself");
      return Optional.empty();
    } catch (YAMLException e) {
      problems.add(YamlFaults.explain(e, file, firstLine));
      return Optional.empty();
    }
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  /** Aliases would let one value stand in two places, or inside itself. */
  private boolean hasAlias(Yaml yaml, String text) {
    if (text.indexOf('*') < 0) {
      return false;
    }
    boolean found = false;
    for (Event event : yaml.parse(new StringReader(text))) {
      if (event instanceof AliasEvent alias) {
        problems.add(
            DiagnosticCode.YAML_SYNTAX,
            at(event.getStartMark()),
            "a value that starts with `*` points to another one, which entries do not use",
            "to write a star, put the value in straight quotes: \"*" + alias.getAnchor() + " …\"");
        found = true;
      }
    }
    return found;
  }

  private YamlValue convert(Node node) {
    Location location = at(node.getStartMark());
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar, location);
    }
    if (node instanceof SequenceNode sequence) {
      return new YamlValue.Sequence(
          sequence.getValue().stream().map(this::convert).toList(), location);
    }
    if (node instanceof MappingNode map) {
      return new YamlValue.YamlMap(pairs(map), location);
    }
    throw new AssertionError("no other kind of node without aliases: " + node);
  }

  private YamlValue.Scalar scalar(ScalarNode node, Location location) {
    String text = node.getValue();
    if (YamlFaults.isInTypographicQuotes(node.isPlain(), text)) {
      problems.add(YamlFaults.typographicQuote(location, text));
    }
    if (hasForbiddenCharacter(text)) {
      problems.add(
          DiagnosticCode.YAML_SYNTAX,
          location,
          "an escape in this value names a character that no page can show",
          "type the character itself, or leave it out");
    }
    boolean nothing = node.isPlain() && text.equals("~");
    return new YamlValue.Scalar(
        nothing ? "" : text, location, ScalarPositions.of(node, file, location));
  }

  private static boolean hasForbiddenCharacter(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    || SourceFile.isForbidden(c));
  }

  private List<YamlValue.Pair> pairs(MappingNode map) {
    Map<String, Location> seen = new HashMap<>();
    List<YamlValue.Pair> pairs = new ArrayList<>();
    for (NodeTuple tuple : map.getValue()) {
      Location location = at(tuple.getKeyNode().getStartMark());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(
            DiagnosticCode.YAML_SYNTAX, location, "a field name must be text", "write `name: …`");
        continue;
      }
      Location first = seen.putIfAbsent(key.getValue(), location);
      if (first == null) {
        pairs.add(new YamlValue.Pair(key.getValue(), location, convert(tuple.getValueNode())));
      } else {
        problems.add(YamlFaults.duplicateKey(key.getValue(), location, first));
      }
    }
    return pairs;
  }

  private Location at(Mark mark) {
    return new Location(file, firstLine + mark.getLine(), mark.getColumn() + 1);
  }
}

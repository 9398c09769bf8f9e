package toolkit.yaml;

import java.util.List;
import java.util.Optional;
import toolkit.source.Location;
import toolkit.source.Positions;

/** A value somebody wrote in YAML, and where. */
public sealed interface YamlValue {
  /** Where the value begins. */
  Location location();

  /**
   * What kind of value it is, in an editor's words.
   *
   * @return such as {@code a list}
   */
  String describe();

  /**
   * Text, as written; numbers and dates too.
   *
   * @param text without quotes, escapes resolved; empty when nothing was written
   * @param positions where each character of the text stands
   */
  record Scalar(String text, Location location, Positions positions) implements YamlValue {
    @Override
    public String describe() {
      return text.isEmpty() ? "nothing" : "text";
    }
  }

  /** A list. */
  record Sequence(List<YamlValue> items, Location location) implements YamlValue {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String describe() {
      return "a list";
    }
  }

  /** Names with values, in the order written, each name once. */
  record YamlMap(List<Pair> pairs, Location location) implements YamlValue {
    public YamlMap {
      pairs = List.copyOf(pairs);
    }

    @Override
    public String describe() {
      return "a group of `name: value` lines";
    }

    /** The value of a name, if the name is there. */
    public Optional<YamlValue> get(String name) {
      return pairs.stream().filter(p -> p.name.equals(name)).map(Pair::value).findFirst();
    }
  }

  /** One {@code name: value}. */
  record Pair(String name, Location nameLocation, YamlValue value) {}
}

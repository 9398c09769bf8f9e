package toolkit.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import toolkit.source.Closest;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.source.SourceFile;
import toolkit.yaml.YamlReader;
import toolkit.yaml.YamlValue;
import toolkit.yaml.YamlValue.Pair;
import toolkit.yaml.YamlValue.YamlMap;

/** Reads {@code toolkit.yaml}. */
public final class ConfigReader {
  private static final List<String> TYPES =
      List.of(
          "source",
          "theme",
          "quote",
          "recommendation",
          "case",
          "framework",
          "term",
          "pathway",
          "page");

  /** What OpenSearch allows. */
  private static final int LONGEST_SHORT_NAME = 16;

  private ConfigReader() {}

  /**
   * The settings; for what is left out, the default. Everything wrong is among the problems.
   *
   * @throws toolkit.source.BuildFailure when the file is not YAML
   */
  public static SiteConfig read(SourceFile file, Problems problems) {
    Optional<YamlValue> written = YamlReader.read(file, problems);
    if (written.isEmpty()) {
      // Entries are read by its vocabularies: one mistake here must not look like hundreds there.
      problems.throwIfAny();
    }
    YamlValue value = written.orElseGet(() -> new YamlMap(List.of(), file.start()));
    Settings root = Settings.of(value, problems);
    Settings home = root.group("home");
    SiteConfig config =
        new SiteConfig(
            root.text("name", "Evidence toolkit"),
            root.text("tagline", ""),
            root.text("independence", ""),
            root.text("disclaimer", ""),
            root.text("language", "en-GB"),
            root.text("version", ""),
            root.text("dated", ""),
            address(root, problems),
            shortName(root, problems),
            words(root.group("words")),
            root.texts("audiences"),
            root.texts("settings"),
            root.texts("owners"),
            root.texts("acronyms"),
            corrections(root, problems),
            new SiteConfig.Setting(home.text("news", ""), home.locationOf("news")),
            new SiteConfig.Setting(home.text("featured", ""), home.locationOf("featured")));
    home.reportUnknown();
    root.reportUnknown();
    return config;
  }

  private static String address(Settings root, Problems problems) {
    String address = root.text("address", "");
    if (!address.isEmpty() && !address.matches("https?://[^\\s?#]+/")) {
      problems.add(
          DiagnosticCode.UNKNOWN_VALUE,
          root.locationOf("address"),
          "`address` must be the full address of the site's folder",
          "write it like `https://intranet.example.org/evidence/`, with the slash at the end");
    }
    return address;
  }

  /** What fits; without a setting of its own, as many words of the name. */
  private static String shortName(Settings root, Problems problems) {
    String written = root.text("short-name", "");
    if (written.length() > LONGEST_SHORT_NAME) {
      problems.add(
          DiagnosticCode.UNKNOWN_VALUE,
          root.locationOf("short-name"),
          "`short-name` has " + written.length() + " characters; 16 are the most",
          "browsers show it in their list of search engines");
    }
    String name = written.isEmpty() ? root.text("name", "Evidence toolkit") : written;
    if (name.length() <= LONGEST_SHORT_NAME) {
      return name;
    }
    int lastSpace = name.lastIndexOf(' ', LONGEST_SHORT_NAME);
    return name.substring(0, lastSpace < 0 ? LONGEST_SHORT_NAME : lastSpace);
  }

  private static String corrections(Settings root, Problems problems) {
    String to = root.text("corrections", "");
    boolean isMail = to.matches("[^\\s@:/?#]+@[^\\s@:/?#]+");
    if (!to.isEmpty() && !isMail && !to.matches("https?://\\S+")) {
      problems.add(
          DiagnosticCode.UNKNOWN_VALUE,
          root.locationOf("corrections"),
          "`corrections` must be a mail address or the full address of a page",
          "write it like `evidence@example.org` or `https://intranet.example.org/contact`");
    }
    return isMail ? "mailto:" + to : to;
  }

  private static Map<String, SiteConfig.Words> words(Settings group) {
    Map<String, SiteConfig.Words> words = new LinkedHashMap<>();
    for (String type : TYPES) {
      Settings one = group.group(type);
      String single = one.text("one", Character.toUpperCase(type.charAt(0)) + type.substring(1));
      List<String> also =
          Stream.of(one.text("also", "").split(","))
              .map(String::strip)
              .filter(a -> !a.isEmpty())
              .toList();
      words.put(type, new SiteConfig.Words(single, one.text("many", single + "s"), also));
      one.reportUnknown();
    }
    group.reportUnknown();
    return words;
  }

  /** One group of settings, which remembers what was asked for. */
  private static final class Settings {
    private final YamlMap map;
    private final Problems problems;
    private final Map<String, String> asked = new LinkedHashMap<>();

    private Settings(YamlMap map, Problems problems) {
      this.map = map;
      this.problems = problems;
    }

    static Settings of(YamlValue value, Problems problems) {
      if (value instanceof YamlMap map) {
        return new Settings(map, problems);
      }
      problems.add(
          DiagnosticCode.WRONG_FIELD_TYPE,
          value.location(),
          "expected a group of `name: value` lines here, found " + value.describe(),
          "");
      return new Settings(new YamlMap(List.of(), value.location()), problems);
    }

    String text(String name, String fallback) {
      asked.put(name, name);
      YamlValue value = map.get(name).orElse(null);
      if (value == null) {
        return fallback;
      }
      if (value instanceof YamlValue.Scalar scalar) {
        return scalar.text();
      }
      problems.add(
          DiagnosticCode.WRONG_FIELD_TYPE,
          value.location(),
          "`" + name + "` must be text, found " + value.describe(),
          "write `" + name + ": …` on one line");
      return fallback;
    }

    Settings group(String name) {
      asked.put(name, name);
      return map.get(name)
          .map(value -> of(value, problems))
          .orElseGet(() -> new Settings(new YamlMap(List.of(), map.location()), problems));
    }

    Map<String, String> texts(String name) {
      Settings group = group(name);
      Map<String, String> texts = new LinkedHashMap<>();
      for (Pair pair : group.map.pairs()) {
        texts.put(pair.name(), group.text(pair.name(), ""));
      }
      return texts;
    }

    Location locationOf(String name) {
      return map.get(name).map(YamlValue::location).orElse(map.location());
    }

    void reportUnknown() {
      for (Pair pair : map.pairs()) {
        if (!asked.containsKey(pair.name())) {
          problems.add(
              DiagnosticCode.UNKNOWN_FIELD,
              pair.nameLocation(),
              "there is no setting `" + pair.name() + "` here",
              Closest.to(pair.name(), asked.keySet())
                  .map(near -> "did you mean `" + near + "`?")
                  .orElse("known here: " + String.join(", ", asked.keySet())));
        }
      }
    }
  }
}

package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Style sheets that only some pages load are loaded wherever something needs them: what a class
 * looks like on one page it looks like on all.
 */
class StylesTest {
  private static final Pattern CLASSES = Pattern.compile(" class=\"([^\"]*)\"");
  private static final Pattern SELECTED = Pattern.compile("\\.([a-z][a-zA-Z0-9_-]*)");
  private static final Pattern LINKED =
      Pattern.compile("<link rel=\"stylesheet\" href=\"[^\"]*/?(assets/[^\"]+)\"");

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  /** The classes that the style sheets of components with an own one speak of, by component. */
  private static Map<String, Set<String>> ownStyles() throws IOException {
    Map<String, Set<String>> styles = new HashMap<>();
    Path components = Repository.root().resolve("templates/components");
    try (Stream<Path> files = Files.walk(components)) {
      for (Path file : files.filter(path -> path.getParent().endsWith("own")).toList()) {
        styles.put(
            components.relativize(file).getName(0).toString(),
            found(SELECTED, Files.readString(file)));
      }
    }
    return styles;
  }

  private static Set<String> loadedBy(String html) throws IOException {
    Set<String> loaded = new HashSet<>();
    for (MatchResult link : LINKED.matcher(html).results().toList()) {
      loaded.addAll(found(SELECTED, Files.readString(RealSite.folder().resolve(link.group(1)))));
    }
    return loaded;
  }

  @Test
  void everyPageLoadsTheStylesOfTheClassesOnIt() throws IOException {
    Map<String, Set<String>> own = ownStyles();
    assertThat(own).isNotEmpty();
    Set<String> missing = new HashSet<>();
    for (String page : RealSite.pages()) {
      String html = Files.readString(RealSite.folder().resolve(page));
      List<String> used = new ArrayList<>();
      found(CLASSES, html).forEach(list -> used.addAll(List.of(list.split(" "))));
      Set<String> loaded = loadedBy(html);
      own.forEach(
          (component, classes) ->
              used.stream()
                  .filter(name -> classes.contains(name) && !loaded.contains(name))
                  .forEach(name -> missing.add(page + ": ." + name + " of " + component)));
    }
    assertThat(missing).isEmpty();
  }
}

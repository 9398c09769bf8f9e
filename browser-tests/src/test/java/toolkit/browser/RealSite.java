package toolkit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import toolkit.SiteTest;

/** The site of the real content, built once for all tests of this module. */
final class RealSite {
  private static final Path FOLDER = build();

  private RealSite() {}

  private static Path build() {
    try {
      Path target = Repository.root().resolve("browser-tests/target");
      Path root = Files.createTempDirectory(Files.createDirectories(target), "real-site");
      SiteTest site = SiteTest.in(root).overlay("content", SiteTest.repository("content"));
      site.overlay("toolkit.yaml", SiteTest.repository("toolkit.yaml"));
      site.run("build").succeeds();
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The built site. */
  static Path folder() {
    return FOLDER.resolve("site");
  }

  /** The folder with the content it was built from, in {@code content}. */
  static Path root() {
    return FOLDER;
  }

  /** Every page, relative to the site, sorted. */
  static List<String> pages() {
    return files(".html");
  }

  /** The first page of each kind, as the class of its body names it. */
  static List<String> onePageOfEachKind() {
    Map<String, String> first = new TreeMap<>();
    for (String page : pages()) {
      try {
        String html = Files.readString(folder().resolve(page));
        int start = html.indexOf("<body class=\"") + "<body class=\"".length();
        first.putIfAbsent(html.substring(start, html.indexOf('"', start)), page);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return first.values().stream().sorted().toList();
  }

  /** Every file that readers keep, likewise. */
  static List<String> keptFiles() {
    return files(".htm");
  }

  private static List<String> files(String ending) {
    try (Stream<Path> paths = Files.walk(folder())) {
      return paths
          .filter(path -> path.toString().endsWith(ending))
          .map(path -> folder().relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import toolkit.search.SearchIndex;

/**
 * The harness: a small site in a folder of its own, built by the real commands in this process.
 *
 * <pre>{@code
 * SiteTest.in(folder).file("content/pages/about.md", "…").run("build").succeeds();
 * site.run("check").failsWith("content/pages/about.md:3:1: error[…]…");
 * site.main("pages/about.html").contains("…");
 * }</pre>
 *
 * <p>Templates are the real ones unless the site has its own; settings are those of the golden
 * cases unless it has its own.
 */
public final class SiteTest {
  private static final Path REPOSITORY = findRepository();
  private static final Map<String, String> OPTIONS =
      Map.of(
          "content", "--content",
          "templates", "--templates",
          "site", "--out",
          "toolkit.yaml", "--config");

  private final Path root;

  private SiteTest(Path root) {
    this.root = root;
  }

  /** A site in an empty folder, with the real templates and the settings of the golden cases. */
  public static SiteTest in(Path folder) {
    SiteTest site = new SiteTest(folder);
    copy(repository("templates"), folder.resolve("templates"));
    copy(
        repository("generator/src/test/resources/golden/toolkit.yaml"),
        folder.resolve("toolkit.yaml"));
    site.mkdir("content");
    return site;
  }

  /** A file or folder of the project. */
  public static Path repository(String path) {
    return REPOSITORY.resolve(path);
  }

  private static Path findRepository() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(folder.resolve("toolkit.yaml"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  public Path root() {
    return root;
  }

  private void mkdir(String name) {
    try {
      Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file, or writes it anew. */
  public SiteTest file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of any bytes. */
  public SiteTest file(String path, byte[] bytes) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a folder over the site's. */
  public SiteTest overlay(Path folder) {
    copy(folder, root);
    return this;
  }

  /** Copies a file or folder to a place on the site. */
  public SiteTest overlay(String place, Path from) {
    copy(from, root.resolve(place));
    return this;
  }

  /** The search index that the site in a folder is made from; to be closed after use. */
  public static SearchIndex index(Path root) {
    BuildOptions options =
        new BuildOptions(
            root.resolve("content"),
            root.resolve("templates"),
            root.resolve("site"),
            root.resolve("toolkit.yaml"),
            root.resolve(".toolkit-cache"));
    return new Build(options, Progress.silent()).index();
  }

  /** Runs a command on this site. */
  public Result run(String... args) {
    return run("", args);
  }

  /** Runs a command with some standard input. */
  public Result run(String input, String[] args) {
    List<String> all = new ArrayList<>(Arrays.asList(args));
    List<String> given = List.of(args);
    for (String name : List.of("content", "templates", "site", "toolkit.yaml")) {
      String option = OPTIONS.get(name);
      if (!given.contains(option) && !given.get(0).startsWith("--")) {
        all.addAll(1, List.of(option, root.resolve(name).toString()));
      }
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new BufferedReader(new StringReader(input)),
            new PrintWriter(out),
            new PrintWriter(err),
            root,
            false);
    int code = Main.run(all.toArray(String[]::new), terminal);
    return new Result(code, masked(out), masked(err));
  }

  private String masked(StringWriter text) {
    return text.toString().replace(root + "/", "").replace(root.toString(), ".").replace("\r", "");
  }

  /** What a command gave; the site's own folder is left out of all paths. */
  public record Result(int code, String out, String err) {
    /** It worked and had nothing to complain about. */
    public Result succeeds() {
      assertThat(err).isEmpty();
      assertThat(code).isZero();
      return this;
    }

    /** It found mistakes in the content and said exactly this. */
    public Result failsWith(String problems) {
      assertThat(err).isEqualTo(problems);
      assertThat(code).isEqualTo(1);
      return this;
    }

    /** It refused to work, and the message says this among other things. */
    public Result refuses(String message) {
      assertThat(err).contains(message).doesNotContain("\tat ");
      assertThat(code).isEqualTo(2);
      return this;
    }
  }

  /** What stands between {@code <main>} and {@code </main>} on a page. */
  public AbstractStringAssert<?> main(String page) {
    return assertThat(mainOf(text("site/" + page)));
  }

  /** The part of a page that is its own. */
  public static String mainOf(String html) {
    int start = html.indexOf("<main");
    int end = html.indexOf("</main>");
    return start < 0 || end < 0 ? html : html.substring(start, end + "</main>".length()) + "\n";
  }

  /** The text of a file. */
  public String text(String path) {
    return new String(bytes(root.resolve(path)), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below a folder of the site, with its bytes as text of one character a byte. */
  public SortedMap<String, String> files(String folder) {
    Path base = root.resolve(folder);
    try (Stream<Path> paths = Files.walk(base)) {
      SortedMap<String, String> files = new TreeMap<>();
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            base.relativize(path).toString().replace('\\', '/'),
            new String(bytes(path), StandardCharsets.ISO_8859_1));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a file or folder. */
  static void copy(Path from, Path to) {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.sorted().toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

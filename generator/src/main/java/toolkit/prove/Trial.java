package toolkit.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import toolkit.output.Assets;
import toolkit.output.OutputFile;
import toolkit.search.SearchIndex;

/**
 * Asks the exported search many queries in a real browser, from disk, by the script with which
 * readers can check it too.
 */
public final class Trial {
  /** The environment variable that names a browser. */
  public static final String VARIABLE = "TOOLKIT_BROWSER";

  /** How many it asks. */
  public static final int QUERIES = 2_000;

  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final Pattern RESULT =
      Pattern.compile(
          "id=\"check-result\"[^>]*data-state=\"([a-z]+)\" data-browser=\"([^\"]*)\"[^>]*>([^<]*)");

  private final Path browser;

  private Trial(Path browser) {
    this.browser = browser;
  }

  /**
   * With the browser that is named, or else the first that is found.
   *
   * @param named by the user; may be null
   */
  public static Optional<Trial> with(Path named, Map<String, String> environment) {
    String variable = environment.getOrDefault(VARIABLE, "");
    Optional<Path> found =
        named != null || !variable.isEmpty()
            ? Optional.of(named == null ? Path.of(variable) : named)
                .filter(InstalledBrowser::isProgram)
            : InstalledBrowser.find(environment);
    return found.map(Trial::new);
  }

  /**
   * Compares all answers.
   *
   * @param pack as exported; the first file is its root
   * @throws Unproven when one differs
   */
  public Proof run(SearchIndex index, List<OutputFile> pack, Assets assets) {
    Answers answers = Answers.of(index, ProofQueries.of(index, QUERIES));
    try {
      Path scratch = Files.createTempDirectory("toolkit-trial");
      try {
        return run(answers, pack, assets, scratch);
      } finally {
        remove(scratch);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Proof run(Answers answers, List<OutputFile> pack, Assets assets, Path scratch)
      throws IOException {
    OutputFile script = answers.script();
    List<OutputFile> files = new ArrayList<>(pack);
    files.addAll(assets.files());
    files.add(script);
    for (OutputFile file : files) {
      Path target = scratch.resolve("site").resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.bytes());
    }
    String root = pack.get(0).path();
    Path page = scratch.resolve("site/trial.html");
    Files.writeString(page, page(assets, root, script.path()));
    String dom = new HeadlessBrowser(browser, scratch).read(page, LIMIT);
    String version = outcome(dom);
    return new Proof(
        answers.size(),
        answers.hashOfQueries(),
        answers.hash(),
        root,
        assets.searchScript(),
        version);
  }

  /** The browser that gave the right answers. */
  private String outcome(String dom) {
    Matcher result = RESULT.matcher(dom);
    if (!result.find()) {
      throw new Unproven(browser + " did not answer; try another with --browser");
    }
    if (!result.group(1).equals("passed")) {
      throw new Unproven(
          "the search is not proven: "
              + result.group(3).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }
    return result.group(2);
  }

  private static String page(Assets assets, String root, String answers) {
    return """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>Trial</title>
        <script defer src="%s" data-root="%s"></script>
        <script defer src="%s"></script>
        <p id="check-result" data-answers="%s" data-start="now"></p>
        </html>
        """
        .formatted(assets.searchScript(), root, assets.checkScript(), answers);
  }

  /** A browser that has just gone may still hold a file; the system clears those away. */
  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        file.toFile().delete();
      }
    } catch (UncheckedIOException e) {
      // Vanished while it was being listed.
    }
  }
}

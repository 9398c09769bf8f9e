package toolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options every command takes. */
final class SiteOptions {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "the folder of entries (default: content)")
  private Path content;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "the folder of templates (default: templates)")
  private Path templates;

  @Option(names = "--out", paramLabel = "DIR", description = "the folder to write (default: site)")
  private Path out;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "the settings (default: toolkit.yaml beside the launcher)")
  private Path config;

  /**
   * The folders to use.
   *
   * @throws UsageException when one that must exist does not
   */
  BuildOptions resolve(Path home) {
    BuildOptions options =
        new BuildOptions(
            or(content, home, "content"),
            or(templates, home, "templates"),
            or(out, home, "site"),
            or(config, home, "toolkit.yaml"),
            home.resolve(".toolkit-cache"));
    requireFolder(options.content(), "content folder", "--content");
    requireFolder(options.templates(), "template folder", "--templates");
    requireApart(options.out(), options.content(), "content");
    requireApart(options.out(), options.templates(), "templates");
    if (!Files.isRegularFile(options.config())) {
      throw new UsageException(
          "there is no settings file " + options.config() + "; name one with --config");
    }
    return options;
  }

  /** A path beside the launcher is shown relative to where the user stands, if that is shorter. */
  private static Path or(Path given, Path home, String name) {
    if (given != null) {
      return given;
    }
    Path here = Path.of("").toAbsolutePath();
    Path path = home.resolve(name).toAbsolutePath().normalize();
    return path.startsWith(here) ? here.relativize(path) : path;
  }

  /** A site inside its own content would be read as content the next time. */
  private static void requireApart(Path out, Path folder, String what) {
    Path a = out.toAbsolutePath().normalize();
    Path b = folder.toAbsolutePath().normalize();
    if (a.startsWith(b) || b.startsWith(a)) {
      throw new UsageException(
          "the output folder "
              + out
              + " and the "
              + what
              + " folder "
              + folder
              + " lie inside each other; name another folder with --out");
    }
  }

  private static void requireFolder(Path folder, String what, String option) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no " + what + " " + folder + "; name one with " + option);
    }
  }
}

package toolkit;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import toolkit.entry.EntryType;
import toolkit.prove.Trial;
import toolkit.source.BuildFailure;

/** {@code toolkit build}. */
@Command(
    name = "build",
    description =
        "Builds the site. When anything is wrong, says what and leaves the old site alone.")
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SiteOptions site;

  @Option(names = "--json", description = "print the result as JSON")
  private boolean json;

  @Option(
      names = "--prove-search",
      description =
          "ask the finished search 2,000 queries in an installed Chromium, Chrome or Edge, and"
              + " build only if every answer is right")
  private boolean prove;

  @Option(
      names = "--browser",
      paramLabel = "PROGRAM",
      description =
          "the browser for --prove-search (default: $TOOLKIT_BROWSER, else the first found)")
  private Path browser;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BuildOptions options = site.resolve(terminal.home());
    long start = System.nanoTime();
    try {
      BuildReport report = new Build(options, terminal.progress(), trial()).run();
      terminal.out().println(json ? JsonReport.of(report) : sentence(report, options.out(), start));
      return Main.FINE;
    } catch (BuildFailure failure) {
      if (!json) {
        throw failure;
      }
      terminal.out().println(JsonReport.of(failure));
      return Main.CONTENT_ERRORS;
    }
  }

  private Optional<Trial> trial() {
    if (!prove) {
      return Optional.empty();
    }
    Optional<Trial> found = Trial.with(browser, System.getenv());
    if (found.isEmpty()) {
      throw new UsageException(
          "--prove-search needs an installed Chromium, Chrome or Edge, and there is none"
              + (browser == null ? "; name one with --browser" : " at " + browser));
    }
    return found;
  }

  private static String sentence(BuildReport report, Path out, long start) {
    String entries =
        report.entries().entrySet().stream()
            .map(entry -> entry.getValue() + " " + name(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(", "));
    return String.format(
            Locale.ROOT,
            "Built %d pages from %s (%s) in %.1f s; %d of %d files are new or changed.%n"
                + "Open %s in a browser, or put the folder on any web server.",
            report.pages(),
            report.entryCount() + (report.entryCount() == 1 ? " entry" : " entries"),
            entries,
            (System.nanoTime() - start) / 1e9,
            report.changed(),
            report.files(),
            out.resolve("index.html"))
        + report.unverifiedNote();
  }

  private static String name(EntryType type, long count) {
    return count == 1 ? type.id() : type.folder();
  }
}

package toolkit;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import toolkit.source.BuildFailure;

/** {@code toolkit check}. */
@Command(
    name = "check",
    description = "Finds everything that is wrong with the content and the pages; writes nothing.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SiteOptions site;

  @Option(names = "--json", description = "print the result as JSON")
  private boolean json;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BuildOptions options = site.resolve(terminal.home());
    try {
      BuildReport report = new Build(options, terminal.progress()).check();
      terminal
          .out()
          .println(
              json
                  ? JsonReport.of(report)
                  : "All fine: "
                      + report.entryCount()
                      + (report.entryCount() == 1 ? " entry, " : " entries, ")
                      + report.pages()
                      + " pages."
                      + report.unverifiedNote());
      return Main.FINE;
    } catch (BuildFailure failure) {
      if (!json) {
        throw failure;
      }
      terminal.out().println(JsonReport.of(failure));
      return Main.CONTENT_ERRORS;
    }
  }
}

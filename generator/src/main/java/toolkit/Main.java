package toolkit;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import toolkit.output.RefusedOutput;
import toolkit.prove.Unproven;
import toolkit.source.BuildFailure;
import toolkit.source.DiagnosticPrinter;

/**
 * The command line. Exit codes: 0 fine, 1 the content has errors, 2 wrong usage or environment. The
 * only class that uses {@link System}'s streams and exit.
 */
@Command(
    name = "toolkit",
    description = "Turns a folder of evidence into a website that can be searched offline.",
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Callable<Integer> {
  static final int FINE = 0;
  static final int CONTENT_ERRORS = 1;
  static final int WRONG_USAGE = 2;

  private final Terminal terminal;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main(Terminal terminal) {
    this.terminal = terminal;
  }

  public static void main(String[] args) {
    Terminal terminal =
        new Terminal(
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
            writer(System.out),
            writer(System.err),
            Path.of(System.getProperty("toolkit.home", "")),
            Boolean.getBoolean("toolkit.interactive"));
    System.exit(run(args, terminal));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /** Runs a command and returns its exit code. */
  static int run(String[] args, Terminal terminal) {
    CommandLine line =
        new CommandLine(new Main(terminal))
            .addSubcommand(new BuildCommand(terminal))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new SearchCommand(terminal))
            .addSubcommand(new NewCommand(terminal))
            .addSubcommand(new StatsCommand(terminal))
            .addSubcommand(new VerifyCommand(terminal))
            .setOut(terminal.out())
            .setErr(terminal.err())
            .setUsageHelpWidth(100)
            .setExpandAtFiles(false)
            .setExecutionExceptionHandler((e, command, result) -> explain(e, terminal));
    addHelp(line);
    line.getSubcommands().values().forEach(Main::addHelp);
    try {
      int code = line.execute(args);
      return terminal.out().checkError() ? WRONG_USAGE : code;
    } catch (StackOverflowError | OutOfMemoryError e) {
      terminal.err().println("toolkit: the content is too large or too intricate for this machine");
      return WRONG_USAGE;
    } finally {
      terminal.flush();
    }
  }

  private static void addHelp(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .arity("0")
                .type(boolean.class)
                .description("show this text")
                .build());
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(terminal.err());
    return WRONG_USAGE;
  }

  private static int explain(Exception e, Terminal terminal) {
    if (e instanceof BuildFailure failure) {
      terminal.err().print(DiagnosticPrinter.print(failure.diagnostics()));
      int count = failure.diagnostics().size();
      terminal
          .err()
          .println(
              count == 1
                  ? "1 problem. Nothing was written."
                  : count + " problems. Nothing was written.");
      return CONTENT_ERRORS;
    }
    if (e instanceof UsageException || e instanceof RefusedOutput || e instanceof Unproven) {
      terminal.err().println("toolkit: " + e.getMessage());
      return WRONG_USAGE;
    }
    if (e instanceof UncheckedIOException io) {
      terminal.err().println("toolkit: a file cannot be read: " + io.getCause().getMessage());
      return WRONG_USAGE;
    }
    terminal.err().println("toolkit: this should not have happened; please report it:");
    e.printStackTrace(terminal.err());
    return WRONG_USAGE;
  }
}

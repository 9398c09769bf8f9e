package toolkit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;
import toolkit.output.NewFile;
import toolkit.read.EntryTemplate;
import toolkit.read.Slugs;
import toolkit.source.Closest;

/** {@code toolkit new}. */
@Command(
    name = "new",
    description = "Starts an entry: writes a file with every field in place, to be filled in.")
final class NewCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SiteOptions site;

  @Parameters(
      index = "0",
      paramLabel = "TYPE",
      description = "source, theme, quote, recommendation, case, framework, term, pathway or page")
  private String type;

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description = "the entry's short name: lower-case letters, digits and hyphens")
  private String name;

  @Option(names = "--title", paramLabel = "TEXT", description = "the entry's title")
  private String title = "";

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    EntryType kind =
        EntryType.ofId(type)
            .or(() -> EntryType.ofFolder(type))
            .orElseThrow(
                () -> new UsageException("there is no type `" + type + "`" + didYouMean()));
    if (!EntryId.isSlug(name)) {
      String proposal = Slugs.propose(name);
      throw new UsageException(
          "`"
              + name
              + "` cannot be a name: use lower-case letters, digits and hyphens"
              + (proposal.isEmpty() ? "" : ", such as `" + proposal + "`"));
    }
    BuildOptions options = site.resolve(terminal.home());
    Path file = options.content().resolve(kind.folder()).resolve(name + ".md");
    if (!NewFile.create(file, EntryTemplate.of(kind, title))) {
      throw new UsageException(BuildOptions.shown(file) + " is there already; nothing was changed");
    }
    terminal.out().println("Wrote " + BuildOptions.shown(file) + ".");
    terminal
        .out()
        .println("Fill it in, then run `./toolkit check`: it says what is still missing.");
    return Main.FINE;
  }

  private String didYouMean() {
    return Closest.to(type, Arrays.stream(EntryType.values()).map(EntryType::id).toList())
        .map(near -> "; did you mean `" + near + "`?")
        .orElse("");
  }
}

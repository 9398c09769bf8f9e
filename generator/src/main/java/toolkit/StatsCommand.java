package toolkit;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import toolkit.export.ContentStatistics;
import toolkit.graph.SiteGraph;
import toolkit.output.Json;
import toolkit.verify.LockRule;

/** {@code toolkit stats}. */
@Command(
    name = "stats",
    description = "Counts what the content holds, what it rests on and what is not signed off.")
final class StatsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SiteOptions site;

  @Option(names = "--json", description = "print the result as JSON")
  private boolean json;

  StatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Build build = new Build(site.resolve(terminal.home()), terminal.progress());
    SiteGraph graph = build.graph();
    int verified = LockRule.verified(graph, build.lock()).size();
    ContentStatistics statistics = ContentStatistics.of(graph, verified);
    if (json) {
      terminal.out().println(Json.of(statistics.json()));
    } else {
      terminal.out().print(statistics.text());
    }
    return Main.FINE;
  }
}

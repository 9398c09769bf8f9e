package toolkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import toolkit.output.Json;
import toolkit.relevance.RankRecord;
import toolkit.relevance.RelevanceJson;
import toolkit.relevance.RelevanceReport;

/** {@code toolkit search --tests}. */
final class SearchTests {
  private final BuildOptions options;
  private final Terminal terminal;

  SearchTests(BuildOptions options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
  }

  /** Asks everything, tells it, and returns the exit code. */
  int run(boolean record, boolean json) throws IOException {
    RelevanceReport report =
        new Build(options, terminal.progress()).relevance(new IndexCache(options));
    if (json) {
      terminal.out().println(Json.of(RelevanceJson.of(report)));
    } else {
      report.lines().forEach(terminal.out()::println);
    }
    if (record) {
      record(RankRecord.of(report.now()));
    }
    return report.belowFloor().isEmpty() ? Main.FINE : Main.CONTENT_ERRORS;
  }

  private void record(RankRecord ranks) {
    Path file = options.content().resolve(RankRecord.FILE);
    try {
      Files.write(file, ranks.print().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UsageException(BuildOptions.shown(file) + " cannot be written");
    }
  }
}

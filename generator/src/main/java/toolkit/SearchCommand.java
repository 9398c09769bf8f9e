package toolkit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import toolkit.entry.EntryId;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.output.Json;
import toolkit.search.SearchHit;
import toolkit.search.SearchHits;
import toolkit.search.SearchIndex;

/** {@code toolkit search}. */
@Command(
    name = "search",
    description =
        "Searches the content as it is now, in the index that the site's search is made from.",
    footer = {
      "",
      "Write -- before words that begin with a hyphen: ./toolkit search -- trust -council",
      "",
      "--tests asks the questions in search-tests.yaml, and the title of every entry, in the content",
      "folder; says which entries moved since the ranks were recorded in search-tests.lock; and",
      "ends with 1 when a figure is below its floor. --record writes the ranks anew."
    })
final class SearchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SiteOptions site;

  @Option(names = "--json", description = "print the result as JSON")
  private boolean json;

  @Option(names = "--limit", paramLabel = "N", description = "how many hits (default: 10)")
  private int limit = 10;

  @Option(names = "--stdin", description = "read one query a line, print one line of JSON for each")
  private boolean stdin;

  @Option(names = "--tests", description = "ask the questions of the search tests")
  private boolean tests;

  @Option(names = "--record", description = "with --tests: record the ranks as they are now")
  private boolean record;

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "what to look for")
  private List<String> words = List.of();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if ((stdin ? 1 : 0) + (tests ? 1 : 0) + (words.isEmpty() ? 0 : 1) != 1) {
      throw new UsageException("give the words to look for, or --stdin, or --tests");
    }
    if (record && !tests) {
      throw new UsageException("--record goes with --tests");
    }
    if (limit < 0) {
      throw new UsageException("--limit cannot be negative");
    }
    BuildOptions options = site.resolve(terminal.home());
    if (tests) {
      return new SearchTests(options, terminal).run(record, json);
    }
    IndexCache cache = new IndexCache(options);
    try (SearchIndex index = cache.open(() -> new Build(options, terminal.progress()).index())) {
      if (stdin) {
        for (String line = terminal.in().readLine();
            line != null;
            line = terminal.in().readLine()) {
          terminal.out().println(json(index.search(line, 0, limit)));
          terminal.out().flush();
        }
      } else {
        print(index, String.join(" ", words), options);
      }
    }
    return Main.FINE;
  }

  private void print(SearchIndex index, String query, BuildOptions options) {
    SearchHits hits = index.search(query, 0, limit);
    if (json) {
      terminal.out().println(json(hits));
      return;
    }
    terminal.out().println(hits.total() + (hits.total() == 1 ? " entry" : " entries"));
    index.read(query).sentences().forEach(terminal.out()::println);
    if (hits.hits().isEmpty()) {
      return;
    }
    SiteGraph graph = new Build(options, Progress.silent()).graph();
    for (SearchHit hit : hits.hits()) {
      Entry entry = graph.get(EntryId.parse(hit.id()).orElseThrow());
      terminal.out().println("  " + hit.id() + "  " + entry.title());
    }
  }

  private static String json(SearchHits hits) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("total", hits.total());
    result.put("hits", hits.hits().stream().map(SearchCommand::json).toList());
    return Json.of(result);
  }

  private static Map<String, Object> json(SearchHit hit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", hit.id());
    // The shortest digits that read back to the same float32.
    json.put("score", hit.score());
    return json;
  }
}

package toolkit.prove;

import java.util.LinkedHashMap;
import java.util.Map;
import toolkit.output.Json;
import toolkit.output.OutputFile;

/**
 * That a browser gave Lucene's answers to every query, and what exactly was compared.
 *
 * @param queries how many
 * @param hashOfQueries SHA-256
 * @param hashOfAnswers SHA-256 of the queries with Lucene's answers
 * @param pack the file with which the search begins; its name ends with the beginning of its hash,
 *     and it names all others by theirs
 * @param client the script of the search, named by its hash too
 * @param browser which, in which version
 */
public record Proof(
    int queries,
    String hashOfQueries,
    String hashOfAnswers,
    String pack,
    String client,
    String browser) {
  /** Where the same lies for machines. */
  public static final String FILE = "search/proof.json";

  /** The same for machines. */
  public OutputFile file() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", 1);
    json.put("queries", queries);
    json.put("different", 0);
    json.put("queriesSha256", hashOfQueries);
    json.put("answersSha256", hashOfAnswers);
    json.put("pack", pack);
    json.put("client", client);
    json.put("browser", browser);
    return OutputFile.ofText(FILE, Json.of(json) + "\n", "the proof of the search");
  }
}

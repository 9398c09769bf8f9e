package toolkit.prove;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import toolkit.output.Fingerprint;
import toolkit.output.Json;
import toolkit.output.OutputFile;
import toolkit.search.SearchHit;
import toolkit.search.SearchHits;
import toolkit.search.SearchIndex;

/** Queries and what Lucene answers to them: totals, ids in order, and the bits of the scores. */
public final class Answers {
  private static final int FEW = 200;
  private static final int HITS = 10;

  private final List<String> queries;
  private final List<SearchHits> hits;

  private Answers(List<String> queries, List<SearchHits> hits) {
    this.queries = List.copyOf(queries);
    this.hits = List.copyOf(hits);
  }

  /** Asks Lucene. */
  public static Answers of(SearchIndex index, List<String> queries) {
    return new Answers(
        queries, queries.parallelStream().map(query -> index.search(query, 0, HITS)).toList());
  }

  /** Answers to a few queries, for the page on which anybody can check the search. */
  public static Answers few(SearchIndex index) {
    return of(index, ProofQueries.few(index, FEW));
  }

  public int size() {
    return queries.size();
  }

  /** SHA-256 of the queries. */
  public String hashOfQueries() {
    return hash(Json.of(queries));
  }

  /** SHA-256 of the queries with their answers. */
  public String hash() {
    return hash(json());
  }

  private static String hash(String text) {
    return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The answers as a classic script: nothing else can be loaded from disk. */
  public OutputFile script() {
    StringBuilder script = new StringBuilder("ToolkitSearchAnswers('");
    for (char c : json().toCharArray()) {
      if (c == '\'' || c == '\\') {
        script.append('\\').append(c);
      } else if (c > '~') {
        script.append(String.format("\\u%04x", (int) c));
      } else {
        script.append(c);
      }
    }
    script.append("');\n");
    String path = "search/answers-" + hash().substring(0, 10) + ".js";
    return OutputFile.ofText(path, script.toString(), "Lucene's answers");
  }

  /** Ids are listed once, and named by their number. */
  private String json() {
    Map<String, Integer> ids = new LinkedHashMap<>();
    List<Object> rows = new ArrayList<>();
    for (int i = 0; i < queries.size(); i++) {
      List<Object> row = new ArrayList<>(List.of(queries.get(i), hits.get(i).total()));
      for (SearchHit hit : hits.get(i).hits()) {
        ids.putIfAbsent(hit.id(), ids.size());
        row.add(ids.get(hit.id()));
        row.add(Float.floatToIntBits(hit.score()));
      }
      rows.add(row);
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("limit", HITS);
    json.put("ids", List.copyOf(ids.keySet()));
    json.put("answers", rows);
    return Json.of(json);
  }
}

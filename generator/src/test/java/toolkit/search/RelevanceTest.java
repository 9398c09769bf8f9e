package toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * How good the ranking is on public test collections, with the settings that the site uses. The
 * collections are not part of the project: {@code -Dsearch.collections=FOLDER} says where they lie;
 * {@code ../shared/data/ir} is used when it is there.
 */
class RelevanceTest {
  private static final Path COLLECTIONS =
      Path.of(System.getProperty("search.collections", "../../shared/data/ir"));
  private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
  private static final List<String> REPORT = new ArrayList<>();

  @AfterAll
  static void report() {
    REPORT.forEach(System.out::println);
  }

  /** Lucene's own BM25 with English analysis reaches .509 and .371; on two words .232 and .200. */
  @ParameterizedTest
  @CsvSource({
    "cran, whole, 0.525",
    "cisi, whole, 0.39",
    "cran, two words, 0.24",
    "cisi, two words, 0.2"
  })
  void rankingIsAsGoodAsMeasured(String collection, String queries, double least)
      throws IOException {
    Path folder = COLLECTIONS.resolve(collection);
    if (!Files.isDirectory(folder)) {
      REPORT.add("NOT CHECKED: ranking on " + collection + ", no folder " + folder);
      return;
    }
    List<Map<String, String>> documents = json(folder.resolve("docs.json"));
    double reached = gain(folder, documents, queries.equals("whole"));
    REPORT.add("nDCG@10 on %s, %s queries: %.4f".formatted(collection, queries, reached));
    assertThat(reached).isGreaterThanOrEqualTo(least);
  }

  private static double gain(Path folder, List<Map<String, String>> documents, boolean whole)
      throws IOException {
    Map<String, Map<String, Object>> judged = json(folder.resolve("qrels.json"));
    Map<String, Integer> common = documentFrequencies(documents);
    double sum = 0;
    try (SearchIndex index = SearchIndex.build(entries(documents))) {
      List<Map<String, String>> queries = json(folder.resolve("queries.json"));
      for (Map<String, String> query : queries) {
        Map<String, Object> relevant = judged.get(query.get("id"));
        if (relevant != null) {
          String text =
              whole ? withoutOperators(query.get("text")) : rarestTwo(query.get("text"), common);
          sum += gain(index.search(text, 0, 10), relevant.keySet());
        }
      }
    }
    return sum / judged.size();
  }

  /** In these texts quotation marks are ordinary punctuation, in our queries they ask for a row. */
  private static String withoutOperators(String text) {
    return text.replace('"', ' ').replaceAll("(^|\\s)[-+]+", " ");
  }

  private static List<SearchDocument> entries(List<Map<String, String>> documents) {
    return documents.stream()
        .map(d -> SearchDocument.of(d.get("id"), "", d.get("title"), "", "", d.get("text")))
        .toList();
  }

  private static double gain(SearchHits hits, Set<String> relevant) {
    double gain = 0;
    double best = 0;
    for (int rank = 1; rank <= 10; rank++) {
      double worth = Math.log(2) / Math.log(rank + 1);
      best += rank <= relevant.size() ? worth : 0;
      boolean hit = rank <= hits.hits().size() && relevant.contains(hits.hits().get(rank - 1).id());
      gain += hit ? worth : 0;
    }
    return gain / best;
  }

  private static Map<String, Integer> documentFrequencies(List<Map<String, String>> documents) {
    Map<String, Integer> frequencies = new HashMap<>();
    for (Map<String, String> document : documents) {
      List<String> words = words(document.get("title") + " " + document.get("text"));
      new HashSet<>(words).forEach(word -> frequencies.merge(word, 1, Integer::sum));
    }
    return frequencies;
  }

  /** What somebody would type into a box: the two rarest words that are not too rare. */
  private static String rarestTwo(String text, Map<String, Integer> frequencies) {
    List<String> known =
        new LinkedHashSet<>(words(text))
            .stream().filter(word -> frequencies.getOrDefault(word, 0) >= 5).toList();
    List<String> rarest =
        known.stream().sorted(Comparator.comparing(frequencies::get)).limit(2).toList();
    return String.join(" ", known.stream().filter(rarest::contains).toList());
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // as in SnakeYAML itself
  private static <T> T json(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try (Reader text = Files.newBufferedReader(file)) {
      return new Yaml(options).load(text); // JSON is YAML
    }
  }
}

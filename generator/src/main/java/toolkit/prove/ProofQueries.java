package toolkit.prove;

import java.util.ArrayList;
import java.util.List;
import toolkit.search.SearchIndex;

/** The queries with which a search is checked: curious ones, and many in every shape. */
public final class ProofQueries {
  /** What breaks searches. */
  public static final List<String> CURATED =
      List.of(
          "",
          " ",
          "+",
          "+ +",
          "++no",
          "no effect",
          "constructor",
          "__proto__",
          "+constructor +no",
          "hasOwnProperty toString",
          "<script>alert(1)</script>",
          "\"quoted words\"",
          "= ~ == ~~ =\" ~\" =- ~50 =50 ~",
          "title: type: +type: ~type:case =type:case =title:word",
          "type:constructor topic:__proto__ -type:zebra constructor:x __proto__:y",
          "type:\"\uD800 \" type:" + "x".repeat(200),
          "\uD83D\uDE00".repeat(80),
          "café CAFÉ cafe",
          "COVID-19 +covid",
          "\uD800 lone \uDC00",
          "שלום العربية",
          "日本語 ひらがな カタカナ",
          "👩‍⚕️ ⚕",
          "İstanbul ΣΟΦΟΣ",
          "a b c d e f g h i j k l m n o p q r s t u v w x y z",
          "word ".repeat(2000),
          "x".repeat(10_000));

  private static final int LONGEST_TO_SHOW = 300;
  private static final long SEED = 17;

  private ProofQueries() {}

  /** So many queries, the curious ones first; the same for the same index. */
  public static List<String> of(SearchIndex index, int count) {
    List<String> queries = new ArrayList<>(CURATED);
    QueryShapes shapes = new QueryShapes(index.documents(), index.synonyms(), SEED);
    queries.addAll(shapes.make(Math.max(0, count - queries.size())));
    return queries.subList(0, Math.min(count, queries.size()));
  }

  /** A few for a page that anybody may load: none is long. */
  static List<String> few(SearchIndex index, int count) {
    return of(index, count).stream().filter(query -> query.length() <= LONGEST_TO_SHOW).toList();
  }
}

package toolkit.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns a query text into the Lucene query whose scores rank the results. */
final class QueryPlan {
  /** More different words than this are not looked at; nobody types so many. */
  static final int MOST_WORDS = 64;

  private QueryPlan() {}

  /** Every word is an alternative, or required when marked so; the best field counts for each. */
  static Query of(QueryText text, Analyzer analyzer) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    requiredByWord(text, analyzer)
        .forEach(
            (word, required) -> query.add(inBestField(word), required ? Occur.MUST : Occur.SHOULD));
    return query.build();
  }

  /** Each word once, in the order typed; required when any of its appearances is. */
  private static Map<String, Boolean> requiredByWord(QueryText text, Analyzer analyzer) {
    Map<String, Boolean> required = new LinkedHashMap<>();
    for (QueryText.Piece piece : text.pieces()) {
      for (String word : Words.termsOf(analyzer, piece.text())) {
        if (required.size() < MOST_WORDS || required.containsKey(word)) {
          required.merge(word, piece.required(), Boolean::logicalOr);
        }
      }
    }
    return required;
  }

  private static Query inBestField(String word) {
    List<Query> fields = new ArrayList<>();
    for (IndexField field : IndexField.values()) {
      fields.add(new BoostQuery(new TermQuery(new Term(field.key(), word)), field.boost()));
    }
    return new DisjunctionMaxQuery(fields, IndexField.TIE_BREAKER);
  }
}

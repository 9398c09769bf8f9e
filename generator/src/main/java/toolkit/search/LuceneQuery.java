package toolkit.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Conditions as a Lucene query. */
final class LuceneQuery {
  private LuceneQuery() {}

  static Query of(List<Clause> clauses) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean required = false;
    boolean better = false;
    for (Clause clause : clauses) {
      query.add(best(clause.alternatives()), occur(clause.role()));
      required |= clause.role() == Clause.Role.WITH;
      better |= clause.role() == Clause.Role.BETTER;
    }
    // Lucene would let documents through that pass the filters and have none of the words.
    query.setMinimumNumberShouldMatch(better && !required ? 1 : 0);
    return query.build();
  }

  private static Occur occur(Clause.Role role) {
    return switch (role) {
      case BETTER -> Occur.SHOULD;
      case WITH -> Occur.MUST;
      case ONLY -> Occur.FILTER;
      case WITHOUT -> Occur.MUST_NOT;
    };
  }

  private static Query best(List<Clause.Alternative> alternatives) {
    List<Query> queries = new ArrayList<>();
    alternatives.forEach(alternative -> queries.add(query(alternative)));
    return queries.size() == 1
        ? queries.get(0)
        : new DisjunctionMaxQuery(queries, IndexField.TIE_BREAKER);
  }

  private static Query query(Clause.Alternative alternative) {
    if (alternative instanceof Clause.Term term) {
      return new BoostQuery(new TermQuery(new Term(term.indexField(), term.text())), term.boost());
    }
    if (alternative instanceof Clause.Phrase phrase) {
      String[] words = phrase.words().toArray(new String[0]);
      return new BoostQuery(
          new PhraseQuery(phrase.slop(), phrase.field().writtenKey(), words), phrase.boost());
    }
    if (alternative instanceof Clause.Value value) {
      return new TermQuery(new Term(FacetValues.indexField(value.facet()), value.value()));
    }
    if (alternative instanceof Clause.Every every) {
      return new BoostQuery(new ConstantScoreQuery(all(every)), every.worth());
    }
    throw new AssertionError(alternative);
  }

  private static Query all(Clause.Every every) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    every.conditions().forEach(clause -> query.add(best(clause.alternatives()), Occur.FILTER));
    if (every.titleLength() != Clause.Every.ANY_LENGTH) {
      query.add(new TermQuery(IndexBuilder.titleLength(every.titleLength())), Occur.FILTER);
    }
    return query.build();
  }
}

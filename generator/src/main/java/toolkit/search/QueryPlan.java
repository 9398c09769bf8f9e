package toolkit.search;

import java.util.List;

/**
 * What becomes of a query.
 *
 * @param clauses the conditions, in a fixed order
 * @param reading the same for people
 */
record QueryPlan(List<Clause> clauses, QueryReading reading) {
  QueryPlan {
    clauses = List.copyOf(clauses);
  }

  static QueryPlan of(String typed, Lexicon lexicon) {
    return new QueryPlanner(lexicon).plan(QueryText.read(typed).pieces());
  }
}

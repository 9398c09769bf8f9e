package toolkit.search;

import java.util.List;

/**
 * A stretch of the answers to a query.
 *
 * @param total how many entries match, exactly
 * @param hits the best first; equal scores in the order in which the entries were indexed
 */
public record SearchHits(long total, List<SearchHit> hits) {
  static final SearchHits NONE = new SearchHits(0, List.of());

  public SearchHits {
    hits = List.copyOf(hits);
  }
}

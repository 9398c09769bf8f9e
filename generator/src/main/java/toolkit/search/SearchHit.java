package toolkit.search;

import java.util.Objects;

/**
 * One answer to a query.
 *
 * @param id of the entry, such as {@code case/frome}
 * @param score exactly as Lucene gave it
 */
public record SearchHit(String id, float score) {
  public SearchHit {
    Objects.requireNonNull(id);
  }
}

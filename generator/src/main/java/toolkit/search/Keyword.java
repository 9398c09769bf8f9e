package toolkit.search;

import java.util.List;

/**
 * A word as an index in a book would list it.
 *
 * @param word in lower case, in its most common form
 * @param ids the entries to look at, the best first
 */
public record Keyword(String word, List<String> ids) {
  public Keyword {
    ids = List.copyOf(ids);
  }
}

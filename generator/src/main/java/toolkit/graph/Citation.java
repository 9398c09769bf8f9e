package toolkit.graph;

import java.util.Optional;
import toolkit.entry.EntryId;

/**
 * A source and the place in it.
 *
 * @param locator section or heading
 * @param via the work that the source retells, when it does
 */
public record Citation(EntryId source, String locator, Optional<Via> via) {
  /**
   * Somebody else's work that a report retells.
   *
   * @param reference the id of the reference, when the work is one
   * @param work who and what, in words
   * @param year empty when not given
   * @param read whether the editors have read the original
   */
  public record Via(Optional<String> reference, String work, String year, boolean read) {}
}

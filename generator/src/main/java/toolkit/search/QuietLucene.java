package toolkit.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps Lucene from writing hints about the Java it runs on to standard error: they are for people
 * who tune servers, not for editors.
 */
final class QuietLucene {
  // Held for good: the logging framework forgets the level of a logger that nobody holds.
  private static final Logger LOGGER = Logger.getLogger("org.apache.lucene");

  private QuietLucene() {}

  /** To be called before the first use of Lucene. */
  static void begin() {
    LOGGER.setLevel(Level.OFF);
  }
}

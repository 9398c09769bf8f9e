package toolkit.search;

import java.util.List;

/**
 * One condition of a query, met by any of its alternatives, and scored by the best of them.
 *
 * @param role what it does to the results
 * @param alternatives never empty
 */
record Clause(Role role, List<Alternative> alternatives) {
  Clause {
    alternatives = List.copyOf(alternatives);
  }

  /** What a condition does to the results. */
  enum Role {
    /** Those that meet it are better. */
    BETTER,
    /** Only those that meet it, and they are scored by it. */
    WITH,
    /** Only those that meet it, whatever their score. */
    ONLY,
    /** None that meet it. */
    WITHOUT
  }

  /** One way to meet a condition. */
  sealed interface Alternative {}

  /** A term in a field of the index. */
  record Term(String indexField, String text, float boost) implements Alternative {}

  /**
   * Words as written, in a row.
   *
   * @param slop how far they may be moved to get there
   */
  record Phrase(IndexField field, List<String> words, int slop, float boost)
      implements Alternative {
    Phrase {
      words = List.copyOf(words);
    }
  }

  /**
   * Several conditions at once, for which there is a fixed reward: whoever meets them has all the
   * words that were typed.
   *
   * @param titleLength how many words the title must have; {@link #ANY_LENGTH} if it does not
   *     matter
   */
  record Every(List<Clause> conditions, int titleLength, float worth) implements Alternative {
    static final int ANY_LENGTH = 0;

    Every {
      conditions = List.copyOf(conditions);
    }
  }

  /** A value by which results can be narrowed. */
  record Value(String facet, String value) implements Alternative {}
}

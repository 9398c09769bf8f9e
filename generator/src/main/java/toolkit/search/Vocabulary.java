package toolkit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of an index, for words that are mistyped or not typed to their end; read when first
 * asked for. Thread-safe.
 */
final class Vocabulary {
  /** How many words may stand in for a mistyped one. */
  static final int MOST_NEAR = 3;

  /** How many words the beginning of one may stand for. */
  static final int MOST_BEGUN = 20;

  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final Comparator<Entry> COMMON_FIRST =
      Comparator.comparingInt(Entry::documents).reversed();

  private final Optional<LeafReader> segment;
  private List<Entry> entries;

  Vocabulary(Optional<LeafReader> segment) {
    this.segment = segment;
  }

  /** A word, and how many documents have it. */
  record Entry(String word, int documents) {}

  /** Whether any document has a word with this stem. */
  boolean hasStem(String stem) {
    try {
      return segment.isPresent()
          && segment.get().docFreq(new Term(IndexField.BODY.key(), stem)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every word, in the order of its bytes. */
  synchronized List<Entry> entries() {
    if (entries == null) {
      entries = List.copyOf(readEntries());
    }
    return entries;
  }

  private List<Entry> readEntries() {
    List<Entry> found = new ArrayList<>();
    if (segment.isPresent()) {
      try {
        TermsEnum terms = Terms.getTerms(segment.get(), IndexField.BODY.writtenKey()).iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
          found.add(new Entry(term.utf8ToString(), terms.docFreq()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  /**
   * The words that a mistyped one may stand for: the nearest, and of these the most common. None
   * for short words and for numbers, where another one is not a slip but another thing.
   */
  List<String> near(String word) {
    if (word.length() < SHORTEST || hasDigit(word)) {
      return List.of();
    }
    int most = word.length() < LONG ? 1 : 2;
    List<Entry> nearest = new ArrayList<>();
    int least = most;
    for (Entry entry : entries()) {
      int distance = Slips.between(word, entry.word, least);
      if (distance <= least && !hasDigit(entry.word)) {
        if (distance < least) {
          nearest.clear();
          least = distance;
        }
        nearest.add(entry);
      }
    }
    return mostCommon(nearest, MOST_NEAR);
  }

  /** The most common words with this beginning. */
  List<String> beginning(String start) {
    List<Entry> begun = entries().stream().filter(e -> e.word.startsWith(start)).toList();
    return mostCommon(begun, MOST_BEGUN);
  }

  /** Equally common ones in the order of their bytes. */
  private static List<String> mostCommon(List<Entry> entries, int most) {
    return entries.stream().sorted(COMMON_FIRST).limit(most).map(Entry::word).toList();
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}

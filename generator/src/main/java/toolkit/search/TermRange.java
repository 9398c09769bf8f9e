package toolkit.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.lucene.util.BytesRef;

/**
 * Stems next to each other in order, with their words and who holds them.
 *
 * <p>Each stem: how many bytes it shares with the one before, the rest of it, and the number of its
 * words. Each word: how many bytes it shares with its stem, the rest of it, a bit for each field
 * that has it, and for each such field the length of its documents, and these. The positions go
 * elsewhere, in the same order, each with their length before them: only phrases need them.
 */
final class TermRange {
  private final Bytes terms = new Bytes();
  private final Bytes positions = new Bytes();
  private byte[] first = {};
  private byte[] last = {};

  void add(BytesRef stem, SortedMap<BytesRef, Map<IndexField, Postings.Places>> words) {
    byte[] now = copy(stem);
    if (isEmpty()) {
      first = now;
    }
    terms.after(last, now);
    last = now;
    terms.number(words.size());
    words.forEach((word, fields) -> addWord(now, copy(word), fields));
  }

  private void addWord(byte[] stem, byte[] word, Map<IndexField, Postings.Places> fields) {
    terms.after(stem, word);
    terms.number(bits(fields.keySet()));
    for (Postings.Places places : fields.values()) {
      terms.number(places.documents().size()).all(places.documents());
      positions.number(places.positions().size()).all(places.positions());
    }
  }

  private static byte[] copy(BytesRef text) {
    return Arrays.copyOfRange(text.bytes, text.offset, text.offset + text.length);
  }

  /** The lowest bit for the first field. */
  private static long bits(Set<IndexField> present) {
    long bits = 0;
    long bit = 1;
    for (IndexField field : IndexField.values()) {
      bits |= present.contains(field) ? bit : 0;
      bit <<= 1;
    }
    return bits;
  }

  boolean isEmpty() {
    return terms.size() == 0;
  }

  String first() {
    return new BytesRef(first).utf8ToString();
  }

  /** What loading it costs. */
  int size() {
    return terms.size();
  }

  Bytes terms() {
    return terms;
  }

  Bytes positions() {
    return positions;
  }
}

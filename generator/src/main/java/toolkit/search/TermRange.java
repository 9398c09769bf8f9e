package toolkit.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * Terms next to each other in order, with who holds them. Each term: how many bytes it shares with
 * the one before, the rest of it, a bit for each field that has it, and for each such field the
 * length of its postings and the postings.
 */
final class TermRange {
  private final Bytes bytes = new Bytes();
  private byte[] first = {};
  private byte[] last = {};

  void add(BytesRef term, Map<IndexField, Bytes> fields) {
    byte[] now = Arrays.copyOfRange(term.bytes, term.offset, term.offset + term.length);
    if (bytes.size() == 0) {
      first = now;
    }
    int mismatch = Arrays.mismatch(last, now);
    int shared = mismatch < 0 ? now.length : mismatch;
    bytes.number(shared).number(now.length - shared);
    bytes.all(Arrays.copyOfRange(now, shared, now.length));
    bytes.number(bits(fields.keySet()));
    fields.values().forEach(postings -> bytes.number(postings.size()).all(postings));
    last = now;
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

  String first() {
    return new BytesRef(first).utf8ToString();
  }

  int size() {
    return bytes.size();
  }

  String base64() {
    return bytes.base64();
  }
}

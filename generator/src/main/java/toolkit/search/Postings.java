package toolkit.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * Reads out of a segment what scoring needs: who holds which word where, lengths, counts. Only of
 * the words as written: what holds a stem is what holds one of its words.
 */
final class Postings {
  private final LeafReader segment;

  Postings(LeafReader segment) {
    this.segment = segment;
  }

  /**
   * Where a word stands in a field.
   *
   * @param documents the number of documents, then for each the distance from the one before,
   *     doubled, plus one when the word stands in it once; otherwise the frequency follows
   * @param positions for each of these documents, and each time, the distance from the time before
   */
  record Places(Bytes documents, Bytes positions) {}

  /** Stems in the order of their bytes, and for each its words, and for each its fields. */
  SortedMap<BytesRef, SortedMap<BytesRef, Map<IndexField, Places>>> byStem(Words words)
      throws IOException {
    SortedMap<BytesRef, SortedMap<BytesRef, Map<IndexField, Places>>> found = new TreeMap<>();
    for (IndexField field : IndexField.values()) {
      TermsEnum terms = Terms.getTerms(segment, field.writtenKey()).iterator();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        found
            .computeIfAbsent(new BytesRef(words.stemOf(term.utf8ToString())), t -> new TreeMap<>())
            .computeIfAbsent(BytesRef.deepCopyOf(term), t -> new EnumMap<>(IndexField.class))
            .put(field, places(terms));
      }
    }
    return found;
  }

  private static Places places(TermsEnum term) throws IOException {
    Places places = new Places(new Bytes().number(term.docFreq()), new Bytes());
    PostingsEnum postings = term.postings(null, PostingsEnum.POSITIONS);
    int last = -1;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      long step = doc - last - 1L;
      if (postings.freq() == 1) {
        places.documents.number(step * 2 + 1);
      } else {
        places.documents.number(step * 2).number(postings.freq());
      }
      addPositions(postings, places.positions);
      last = doc;
    }
    return places;
  }

  private static void addPositions(PostingsEnum postings, Bytes bytes) throws IOException {
    int last = 0;
    for (int i = 0; i < postings.freq(); i++) {
      int position = postings.nextPosition();
      bytes.number(position - last);
      last = position;
    }
  }

  /** The one-byte length of each document in a field; 0 where it lacks the field. */
  byte[] norms(IndexField field) throws IOException {
    byte[] norms = new byte[segment.maxDoc()];
    NumericDocValues values = segment.getNormValues(field.key());
    if (values != null) {
      for (int doc = values.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        norms[doc] = (byte) values.longValue();
      }
    }
    return norms;
  }

  /** How many documents have the field. */
  int documentsWith(IndexField field) throws IOException {
    return Terms.getTerms(segment, field.key()).getDocCount();
  }

  /** How many words the field holds in all documents together. */
  long wordsIn(IndexField field) throws IOException {
    return Terms.getTerms(segment, field.key()).getSumTotalTermFreq();
  }

  /** Every number of documents that some stem or word of the field is in. */
  SortedSet<Integer> documentFrequencies(IndexField field) throws IOException {
    SortedSet<Integer> frequencies = new TreeSet<>();
    for (String key : new String[] {field.key(), field.writtenKey()}) {
      TermsEnum terms = Terms.getTerms(segment, key).iterator();
      while (terms.next() != null) {
        frequencies.add(terms.docFreq());
      }
    }
    return frequencies;
  }
}

package toolkit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
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

  /** A stem, and its words in the order of their bytes, with their holders in each field. */
  record Stem(String text, Map<String, Map<IndexField, Holders>> words) {}

  /** Stems in the order of their bytes. */
  List<Stem> stems(Words words) throws IOException {
    SortedMap<BytesRef, Map<String, Map<IndexField, Holders>>> found = new TreeMap<>();
    for (IndexField field : IndexField.values()) {
      TermsEnum terms = Terms.getTerms(segment, field.writtenKey()).iterator();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        String word = term.utf8ToString();
        found
            .computeIfAbsent(
                new BytesRef(words.stemOf(word)), t -> new TreeMap<>(Postings::byCodePoint))
            .computeIfAbsent(word, t -> new EnumMap<>(IndexField.class))
            .put(field, holders(terms, field == IndexField.BODY));
      }
    }
    List<Stem> stems = new ArrayList<>();
    found.forEach((stem, forms) -> stems.add(new Stem(stem.utf8ToString(), forms)));
    return stems;
  }

  /** The order of the bytes of UTF-8, in which surrogates come after all else. */
  private static int byCodePoint(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }

  private static Holders holders(TermsEnum term, boolean withPositions) throws IOException {
    int[] documents = new int[term.docFreq()];
    int[] times = new int[documents.length];
    int[] positions = new int[withPositions ? (int) term.totalTermFreq() : 0];
    PostingsEnum postings = term.postings(null, PostingsEnum.POSITIONS);
    int used = 0;
    for (int i = 0; i < documents.length; i++) {
      documents[i] = postings.nextDoc();
      times[i] = postings.freq();
      for (int n = 0; withPositions && n < times[i]; n++) {
        positions[used++] = postings.nextPosition();
      }
    }
    return new Holders(documents, times, positions);
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

  /** How many documents there are. */
  int documents() {
    return segment.maxDoc();
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

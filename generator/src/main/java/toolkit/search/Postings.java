package toolkit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/** Reads out of a segment what scoring needs: who holds which term how often, lengths, counts. */
final class Postings {
  private final LeafReader segment;

  Postings(LeafReader segment) {
    this.segment = segment;
  }

  /**
   * Per term, in the order of its bytes, and per field that has it: the number of documents, then
   * for each the distance from the one before, doubled, plus one when the term stands in it once;
   * otherwise the frequency follows.
   */
  SortedMap<BytesRef, Map<IndexField, Bytes>> byTerm() throws IOException {
    SortedMap<BytesRef, Map<IndexField, Bytes>> found = new TreeMap<>();
    for (IndexField field : IndexField.values()) {
      TermsEnum terms = terms(field).iterator();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        found
            .computeIfAbsent(BytesRef.deepCopyOf(term), t -> new EnumMap<>(IndexField.class))
            .put(field, documents(terms));
      }
    }
    return found;
  }

  private static Bytes documents(TermsEnum term) throws IOException {
    Bytes bytes = new Bytes().number(term.docFreq());
    PostingsEnum postings = term.postings(null, PostingsEnum.FREQS);
    int last = -1;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      int step = doc - last - 1;
      if (postings.freq() == 1) {
        bytes.number(step * 2L + 1);
      } else {
        bytes.number(step * 2L).number(postings.freq());
      }
      last = doc;
    }
    return bytes;
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
    return terms(field).getDocCount();
  }

  /** How many words the field holds in all documents together. */
  long wordsIn(IndexField field) throws IOException {
    return terms(field).getSumTotalTermFreq();
  }

  /** Every number of documents that some term of the field is in. */
  SortedSet<Integer> documentFrequencies(IndexField field) throws IOException {
    SortedSet<Integer> frequencies = new TreeSet<>();
    TermsEnum terms = terms(field).iterator();
    while (terms.next() != null) {
      frequencies.add(terms.docFreq());
    }
    return frequencies;
  }

  private Terms terms(IndexField field) {
    try {
      return Terms.getTerms(segment, field.key());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

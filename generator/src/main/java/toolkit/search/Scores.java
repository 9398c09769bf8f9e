package toolkit.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * Numbers of the scoring formula that only Lucene may compute: browsers differ in the last digit of
 * a logarithm.
 */
final class Scores {
  private static final BM25Similarity SIMILARITY = new BM25Similarity();

  private Scores() {}

  /** Pairs of a number of documents (as distance from the one before) and what it is worth. */
  static Bytes inverseFrequencies(Postings postings, IndexField field) throws IOException {
    Set<Integer> frequencies = postings.documentFrequencies(field);
    Bytes bytes = new Bytes().number(frequencies.size());
    int last = 0;
    for (int frequency : frequencies) {
      bytes.number(frequency - last).floatBits(idf(postings.documentsWith(field), frequency));
      last = frequency;
    }
    return bytes;
  }

  private static float idf(int documents, int frequency) {
    CollectionStatistics all =
        new CollectionStatistics("any", documents, documents, documents, documents);
    TermStatistics term = new TermStatistics(new BytesRef("any"), frequency, frequency);
    return SIMILARITY.idfExplain(all, term).getValue().floatValue();
  }
}

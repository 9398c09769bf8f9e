package toolkit.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * What it is worth to be in few documents. Browsers differ from Java and from each other in the
 * last digit of a logarithm, so the client computes its own from what all do alike; where that
 * gives another float than Lucene, it is told Lucene's.
 */
final class Scores {
  /** Long pages suffer a little less than Lucene's 0.75 would have it. */
  static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.6f);

  private static final double LN2 = 0.6931471805599453;

  private Scores() {}

  /** For each number of documents in which some term is and the client is wrong, the float. */
  static Map<String, Float> exceptions(Postings postings, IndexField field) throws IOException {
    int documents = postings.documentsWith(field);
    Map<String, Float> exceptions = new LinkedHashMap<>();
    for (int frequency : postings.documentFrequencies(field)) {
      float lucene = lucene(documents, frequency);
      if (lucene != client(documents, frequency)) {
        exceptions.put(String.valueOf(frequency), lucene);
      }
    }
    return exceptions;
  }

  static float lucene(int documents, int frequency) {
    CollectionStatistics all =
        new CollectionStatistics("any", documents, documents, documents, documents);
    TermStatistics term = new TermStatistics(new BytesRef("any"), frequency, frequency);
    return SIMILARITY.idfExplain(all, term).getValue().floatValue();
  }

  /** Step by step what the client does. */
  static float client(int documents, int frequency) {
    return (float) log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  }

  /** The natural logarithm of a number above 1, from nothing but the four operations. */
  private static double log(double number) {
    double rest = number;
    int halved = 0;
    while (rest > 1.5) {
      rest /= 2;
      halved++;
    }
    double ratio = (rest - 1) / (rest + 1);
    double square = ratio * ratio;
    double sum = 0;
    for (int power = 41; power > 0; power -= 2) {
      sum = sum * square + 1.0 / power;
    }
    return 2 * ratio * sum + halved * LN2;
  }
}

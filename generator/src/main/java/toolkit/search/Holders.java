package toolkit.search;

import java.util.Arrays;

/** The documents that hold a word in a field. The arrays are not to be changed by anybody. */
final class Holders {
  private final int[] documents;
  private final int[] times;
  private final int[] positions;

  /**
   * @param documents in order
   * @param times how often each holds it
   * @param positions where, document by document; empty but for the body
   */
  Holders(int[] documents, int[] times, int[] positions) {
    this.documents = documents;
    this.times = times;
    this.positions = positions;
  }

  int[] documents() {
    return documents;
  }

  int[] times() {
    return times;
  }

  int[] positions() {
    return positions;
  }

  /** How often one document holds it. */
  int timesIn(int document) {
    int place = Arrays.binarySearch(documents, document);
    return place < 0 ? 0 : times[place];
  }

  /** How often all documents hold it together. */
  int total() {
    return Arrays.stream(times).sum();
  }
}

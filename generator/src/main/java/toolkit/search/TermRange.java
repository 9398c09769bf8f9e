package toolkit.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import toolkit.coding.BitWriter;
import toolkit.coding.CodeWriter;
import toolkit.coding.Spelled;

/**
 * Stems next to each other in order, with their words and who holds them.
 *
 * <p>The number of stems; each stem's letters and the number of its words; each word's letters, a
 * bit for each field besides the body that has it, the number of documents of each field and how
 * much oftener they hold it; then the documents of the body and, where some hold the word more than
 * once, how often. A field's documents are given by their places among the body's.
 *
 * <p>The positions go elsewhere, in the same order: only phrases need them. Of each document first
 * those in its title, then those in its other names, its summary and the rest of the body, counted
 * without gaps. How many a field has is known, and so is where it begins and ends: a place in a
 * short field takes few bits.
 */
final class TermRange {
  /** So much of anything has its length before it: less is read faster than its length costs. */
  static final int LONG = 8;

  private static final int WORDS = Spelled.CONTEXTS;
  private static final int FIELDS = WORDS + 1;
  private static final int DOCUMENTS = WORDS + 2;
  private static final int REPEATED = WORDS + 3;
  private static final int FIELD_DOCUMENTS = WORDS + 4;
  private static final int FIELD_REPEATED = WORDS + 5;
  private static final int LENGTH = WORDS + 6;
  private static final int CONTEXTS = WORDS + 7;

  private final CodeWriter terms = new CodeWriter(CONTEXTS);
  private final CodeWriter positions = new CodeWriter(1);
  private final Spelled spelled = new Spelled(terms, 0);
  private final List<Layout> layouts;
  private String last = "";

  /**
   * @param layouts how the words of each document lie
   */
  TermRange(List<Postings.Stem> stems, List<Layout> layouts) {
    this.layouts = layouts;
    terms.bits(stems.size(), 16);
    stems.forEach(this::add);
  }

  private void add(Postings.Stem stem) {
    spelled.write(last, stem.text());
    last = stem.text();
    terms.number(WORDS, stem.words().size() - 1);
    stem.words().forEach((word, fields) -> addWord(word, fields));
  }

  private void addWord(String word, Map<IndexField, Holders> fields) {
    Holders body = fields.get(IndexField.BODY);
    spelled.write(last, word);
    int bits = 0;
    for (int i = 0; i < IndexField.BESIDES_BODY.size(); i++) {
      bits |= fields.containsKey(IndexField.BESIDES_BODY.get(i)) ? 1 << i : 0;
    }
    terms.symbol(FIELDS, bits);
    addCounts(body, DOCUMENTS, REPEATED);
    BitWriter documents = new BitWriter();
    addDocuments(documents, body.documents(), layouts.size(), body);
    for (IndexField field : IndexField.BESIDES_BODY) {
      Holders holders = fields.get(field);
      if (holders != null) {
        addCounts(holders, FIELD_DOCUMENTS, FIELD_REPEATED);
        int[] places = places(holders.documents(), body.documents());
        addDocuments(documents, places, body.documents().length, holders);
      }
    }
    if (body.documents().length >= LONG) {
      terms.number(LENGTH, documents.size());
    }
    terms.bits(documents);
    addPositions(fields);
  }

  private void addCounts(Holders holders, int documents, int repeated) {
    terms.number(documents, holders.documents().length - 1);
    terms.number(repeated, holders.total() - holders.documents().length);
  }

  private static int[] places(int[] documents, int[] among) {
    return Arrays.stream(documents).map(doc -> Arrays.binarySearch(among, doc)).toArray();
  }

  /** The documents, and how often these and those before them hold the word, the last left out. */
  private static void addDocuments(BitWriter out, int[] documents, int bound, Holders holders) {
    out.rising(documents, bound);
    int total = holders.total();
    if (total > documents.length) {
      int[] sums = new int[documents.length - 1];
      int sum = -1;
      for (int i = 0; i < sums.length; i++) {
        sum += holders.times()[i];
        sums[i] = sum;
      }
      out.rising(sums, total - 1);
    }
  }

  private void addPositions(Map<IndexField, Holders> fields) {
    Holders body = fields.get(IndexField.BODY);
    BitWriter places = new BitWriter();
    int used = 0;
    for (int i = 0; i < body.documents().length; i++) {
      int end = used + body.times()[i];
      int[] inDocument = Arrays.copyOfRange(body.positions(), used, end);
      addDocumentPositions(places, fields, body.documents()[i], inDocument);
      used = end;
    }
    if (used >= LONG) {
      positions.number(0, places.size());
    }
    positions.bits(places);
  }

  /** Those in one document, of which each field has its share. */
  private void addDocumentPositions(
      BitWriter out, Map<IndexField, Holders> fields, int document, int[] inDocument) {
    Layout layout = layouts.get(document);
    int[] ordinals = Arrays.stream(inDocument).map(layout::ordinal).toArray();
    int used = 0;
    int from = 0;
    for (int field = 0; field < IndexField.BESIDES_BODY.size(); field++) {
      Holders holders = fields.get(IndexField.BESIDES_BODY.get(field));
      int end = used + (holders == null ? 0 : holders.timesIn(document));
      int bound = layout.wordsUpTo(field);
      out.rising(ordinals, used, end, from, bound);
      used = end;
      from = bound;
    }
    out.rising(ordinals, used, ordinals.length, from, layout.words());
  }

  BitWriter terms() {
    return terms.toBits();
  }

  BitWriter positions() {
    return positions.toBits();
  }
}

package toolkit.search;

import java.util.ArrayList;
import java.util.List;
import toolkit.coding.BitWriter;
import toolkit.coding.CodeWriter;
import toolkit.coding.Spelled;

/**
 * All words in order, for slips and beginnings: each with its letters, and how many documents have
 * it.
 *
 * @param firstWords the first of each file
 */
record VocabularyFiles(List<String> firstWords, List<BitWriter> files) {
  private static final int WORDS = 1_000;
  private static final int MOST_FILES = 8;

  private static final int DOCUMENTS = Spelled.CONTEXTS;
  private static final int CONTEXTS = DOCUMENTS + 1;

  static VocabularyFiles of(List<Vocabulary.Entry> entries) {
    List<String> words = entries.stream().map(Vocabulary.Entry::word).toList();
    List<Integer> starts = new Cuts(words, i -> 1).of(WORDS, MOST_FILES);
    List<BitWriter> files = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : words.size();
      files.add(coded(entries.subList(starts.get(i), end)));
    }
    return new VocabularyFiles(starts.stream().map(words::get).toList(), files);
  }

  private static BitWriter coded(List<Vocabulary.Entry> entries) {
    CodeWriter out = new CodeWriter(CONTEXTS);
    Spelled spelled = new Spelled(out, 0);
    out.bits(entries.size(), 24);
    String last = "";
    for (Vocabulary.Entry entry : entries) {
      spelled.write(last, entry.word());
      out.number(DOCUMENTS, entry.documents() - 1);
      last = entry.word();
    }
    return out.toBits();
  }
}

package toolkit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import toolkit.search.Postings.Stem;

/**
 * The words worth listing for readers who cannot search, as a book's index has them: an entry
 * stands below a word that is in its title or another name of it, or that its text says more than
 * once. Below a rare word stands whoever says it; a word that many entries say is a way to nowhere,
 * but for those that are called by it.
 */
final class Keywords {
  private static final int SHORTEST = 4;
  private static final int LEAST_ENTRIES = 2;
  private static final int FEW_ENTRIES = 4;
  private static final int MANY_ENTRIES = 12;

  /** More words than this are a sentence, not what something is called. */
  private static final int LONGEST_NAME = 4;

  private static final int MOST_SHOWN = 8;

  private final Words words;
  private final List<SearchDocument> entries;

  /**
   * @param entries in the order of their documents
   */
  Keywords(Words words, List<SearchDocument> entries) {
    this.words = words;
    this.entries = entries;
  }

  List<Keyword> of(Postings postings) throws IOException {
    List<Keyword> found = new ArrayList<>();
    for (Stem stem : postings.stems(words)) {
      String word = usual(stem);
      List<Integer> documents = documents(stem);
      if (!documents.isEmpty() && isWord(word)) {
        found.add(new Keyword(word, documents.stream().map(doc -> entries.get(doc).id()).toList()));
      }
    }
    found.sort(Comparator.comparing(Keyword::word));
    return found;
  }

  private static boolean isWord(String word) {
    return word.length() >= SHORTEST
        && word.chars().allMatch(Character::isLetter)
        && !Words.SMALL.contains(word);
  }

  /** The most common form, of equally common ones the first. */
  private static String usual(Stem stem) {
    String usual = "";
    int most = -1;
    for (Map.Entry<String, Map<IndexField, Holders>> form : stem.words().entrySet()) {
      int times = form.getValue().get(IndexField.BODY).total();
      if (times > most) {
        usual = form.getKey();
        most = times;
      }
    }
    return usual;
  }

  private List<Integer> documents(Stem stem) {
    Map<Integer, Integer> saying = timesIn(stem, IndexField.BODY);
    boolean common = saying.size() > MANY_ENTRIES;
    boolean rare = saying.size() <= FEW_ENTRIES;
    Set<Integer> best = new LinkedHashSet<>();
    timesIn(stem, IndexField.TITLE).keySet().stream()
        .filter(document -> !common || isName(entries.get(document).title()))
        .forEach(best::add);
    best.addAll(timesIn(stem, IndexField.NAMES).keySet());
    if (!common && (saying.size() >= LEAST_ENTRIES || !best.isEmpty())) {
      saying.entrySet().stream()
          .filter(document -> rare || document.getValue() > 1)
          .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
          .forEach(document -> best.add(document.getKey()));
    }
    return best.stream().limit(MOST_SHOWN).toList();
  }

  private boolean isName(String title) {
    return words.writtenIn(title).size() <= LONGEST_NAME;
  }

  /** How often each document has any form, in the order of documents. */
  private static Map<Integer, Integer> timesIn(Stem stem, IndexField field) {
    Map<Integer, Integer> times = new TreeMap<>();
    for (Map<IndexField, Holders> form : stem.words().values()) {
      Holders holders = form.get(field);
      for (int i = 0; holders != null && i < holders.documents().length; i++) {
        times.merge(holders.documents()[i], holders.times()[i], Integer::sum);
      }
    }
    return times;
  }
}

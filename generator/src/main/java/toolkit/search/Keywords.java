package toolkit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import toolkit.search.Postings.Stem;

/**
 * The words worth listing for readers who cannot search: those in titles, other names and
 * summaries, and those in several entries but not in many.
 */
final class Keywords {
  private static final int SHORTEST = 4;
  private static final int LEAST_ENTRIES = 2;
  private static final int MANY_ENTRIES = 12;
  private static final int MOST_SHOWN = 8;

  private final Words words;
  private final List<String> ids;

  /**
   * @param ids of the documents, in order
   */
  Keywords(Words words, List<String> ids) {
    this.words = words;
    this.ids = ids;
  }

  List<Keyword> of(Postings postings) throws IOException {
    List<Keyword> found = new ArrayList<>();
    for (Stem stem : postings.stems(words)) {
      String word = usual(stem);
      List<Integer> documents = documents(stem);
      if (!documents.isEmpty() && isWord(word)) {
        found.add(new Keyword(word, documents.stream().map(ids::get).toList()));
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

  private static List<Integer> documents(Stem stem) {
    Set<Integer> best = new LinkedHashSet<>();
    for (IndexField field : IndexField.BESIDES_BODY) {
      best.addAll(new TreeSet<>(timesIn(stem, field).keySet()));
    }
    Map<Integer, Integer> anywhere = timesIn(stem, IndexField.BODY);
    if (best.isEmpty() && anywhere.size() < LEAST_ENTRIES) {
      return List.of();
    }
    if (anywhere.size() <= MANY_ENTRIES) {
      anywhere.entrySet().stream()
          .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
          .forEach(document -> best.add(document.getKey()));
    }
    return best.stream().limit(MOST_SHOWN).toList();
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

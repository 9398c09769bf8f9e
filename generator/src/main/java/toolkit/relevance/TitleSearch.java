package toolkit.relevance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import toolkit.search.SearchDocument;
import toolkit.search.SearchHit;
import toolkit.search.SearchIndex;

/**
 * Whether entries are found by their titles: by a title as it is, first or level with an equal
 * title; by a title with one slip of the fingers, among the first three.
 *
 * @param asked how many titles were asked
 * @param mistyped how many of them have a word that can be mistyped
 * @param notFirst those that do not find their entry first
 * @param mistypedNotFound those that do not find it among the first three when mistyped
 */
public record TitleSearch(
    int asked, int mistyped, List<Miss> notFirst, List<Miss> mistypedNotFound) {
  private static final int DEPTH = 20;
  private static final int FIRST_THREE = 3;

  public TitleSearch {
    notFirst = List.copyOf(notFirst);
    mistypedNotFound = List.copyOf(mistypedNotFound);
  }

  /**
   * A title that does not find its entry well enough.
   *
   * @param typed what was asked
   * @param instead the entry that came first; empty when none did
   */
  public record Miss(String id, String typed, String instead) {}

  /** Asks the title of every entry, as it is and mistyped. */
  public static TitleSearch measure(SearchIndex index) {
    List<SearchDocument> documents = index.documents();
    Map<String, String> titles = new HashMap<>();
    documents.forEach(document -> titles.put(document.id(), document.title()));
    List<Miss> notFirst = new ArrayList<>();
    List<Miss> mistypedNotFound = new ArrayList<>();
    int mistyped = 0;
    for (int i = 0; i < documents.size(); i++) {
      SearchDocument document = documents.get(i);
      miss(index, document, document.title(), 1, titles).ifPresent(notFirst::add);
      Optional<String> slip = MistypedTitle.of(document.title(), i);
      mistyped += slip.isPresent() ? 1 : 0;
      slip.flatMap(typed -> miss(index, document, typed, FIRST_THREE, titles))
          .ifPresent(mistypedNotFound::add);
    }
    return new TitleSearch(documents.size(), mistyped, notFirst, mistypedNotFound);
  }

  private static Optional<Miss> miss(
      SearchIndex index,
      SearchDocument wanted,
      String typed,
      int last,
      Map<String, String> titles) {
    List<SearchHit> hits = index.search(typed, 0, DEPTH).hits();
    int rank = 1;
    for (SearchHit hit : hits) {
      if (hit.id().equals(wanted.id())) {
        break;
      }
      rank += words(titles.get(hit.id())).equals(words(wanted.title())) ? 0 : 1;
    }
    boolean found = hits.stream().anyMatch(hit -> hit.id().equals(wanted.id())) && rank <= last;
    String instead = hits.isEmpty() ? "" : hits.get(0).id();
    return found ? Optional.empty() : Optional.of(new Miss(wanted.id(), typed, instead));
  }

  /** Titles are equal by their words: "WRES: the standard" is "The standard (WRES)". */
  private static List<String> words(String title) {
    return Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .sorted()
        .toList();
  }

  SortedMap<Figure, Double> figures() {
    SortedMap<Figure, Double> figures = new TreeMap<>();
    if (asked > 0) {
      figures.put(Figure.OWN_TITLE_FIRST, 1 - (double) notFirst.size() / asked);
    }
    if (mistyped > 0) {
      figures.put(Figure.MISTYPED_TITLE_AT_3, 1 - (double) mistypedNotFound.size() / mistyped);
    }
    return figures;
  }
}

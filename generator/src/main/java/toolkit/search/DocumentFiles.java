package toolkit.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import toolkit.coding.BitWriter;
import toolkit.coding.TextCode;

/**
 * Files with something about each document, one stretch of documents after the other.
 *
 * @param starts the first document of each file
 */
record DocumentFiles(List<Integer> starts, List<BitWriter> files) {
  /** Fewer in a file take more room in all, more make each search load more (decision 4). */
  private static final int CARDS = 30;

  private static final int MOST_CARD_FILES = 104;

  /** The same for excerpts. */
  private static final int CHARACTERS = 8_000;

  private static final int MOST_TEXT_FILES = 190;

  /** Titles and addresses: a search shows ten at once. */
  static DocumentFiles cards(List<SearchDocument> documents) {
    List<Integer> starts = new Cuts(ids(documents), i -> 1).of(CARDS, MOST_CARD_FILES);
    return of(documents, starts, CardText::of);
  }

  /** Sentences, of which excerpts are made. */
  static DocumentFiles texts(List<SearchDocument> documents) {
    List<String> texts = documents.stream().map(ExcerptText::of).toList();
    List<Integer> starts =
        new Cuts(ids(documents), i -> texts.get(i).length()).of(CHARACTERS, MOST_TEXT_FILES);
    return of(texts, starts, stretch -> String.join("", stretch));
  }

  private static List<String> ids(List<SearchDocument> documents) {
    return documents.stream().map(SearchDocument::id).toList();
  }

  private static <T> DocumentFiles of(
      List<T> all, List<Integer> starts, Function<List<T>, String> text) {
    return new DocumentFiles(
        starts,
        IntStream.range(0, starts.size())
            .parallel()
            .mapToObj(i -> all.subList(starts.get(i), end(starts, i, all.size())))
            .map(stretch -> TextCode.of(text.apply(stretch)))
            .toList());
  }

  private static int end(List<Integer> starts, int i, int size) {
    return i + 1 < starts.size() ? starts.get(i + 1) : size;
  }
}

package toolkit.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lets tests of other packages see how Lucene cuts and stems words. */
public final class SearchWords {
  private static final Words WORDS = new Words();

  private SearchWords() {}

  /** The documents that an index was built from. */
  public static List<SearchDocument> documents(SearchIndex index) throws IOException {
    return index.documents();
  }

  /** The groups of names that an index was built with. */
  public static List<List<String>> synonyms(SearchIndex index) {
    return index.lexicon().synonyms().groups().stream()
        .map(group -> group.stream().map(name -> String.join(" ", name)).toList())
        .toList();
  }

  /** The index terms of a text, with spaces between them. */
  public static String terms(String text) {
    return WORDS.writtenIn(text).stream().map(WORDS::stemOf).collect(Collectors.joining(" "));
  }

  /** Where the words of a text begin and end, such as {@code 0-3 4-9}. */
  public static String spans(String text) {
    StringBuilder spans = new StringBuilder();
    try (StandardTokenizer words = new StandardTokenizer()) {
      OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
      words.setReader(new StringReader(text));
      words.reset();
      while (words.incrementToken()) {
        spans.append(spans.length() == 0 ? "" : " ");
        spans.append(place.startOffset()).append('-').append(place.endOffset());
      }
      return spans.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package toolkit.prove;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import toolkit.search.SearchDocument;

/**
 * Queries in every shape of the language, made from the words of the documents so that most find
 * something. The same documents and seed give the same queries.
 */
public final class QueryShapes {
  private final Random random;
  private final List<String> texts = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private final List<String> names;

  /**
   * @param synonyms the groups that the index was built with
   */
  public QueryShapes(List<SearchDocument> documents, List<List<String>> synonyms, long seed) {
    this.random = new Random(seed);
    this.names = synonyms.stream().flatMap(List::stream).toList();
    for (SearchDocument document : documents) {
      titles.add(document.title());
      values.add("type:" + document.type());
      document.sections().forEach(section -> addText(section.text()));
      addText(document.summary());
      addText(document.quotation());
      document.facets().forEach((facet, found) -> found.forEach(value -> addValue(facet, value)));
    }
  }

  /** So many queries. */
  public List<String> make(int count) {
    if (titles.isEmpty()) {
      return List.of();
    }
    if (texts.isEmpty()) {
      texts.addAll(titles);
    }
    return Stream.generate(this::query).limit(count).toList();
  }

  private void addText(String text) {
    if (text.split("\\s+").length > 5) {
      texts.add(text.replace('"', ' ').trim());
    }
  }

  private void addValue(String facet, String value) {
    values.add(facet + ":\"" + value + '"');
    String name = value.substring(value.lastIndexOf('/') + 1);
    values.add(facet + ":" + name);
    // By some of its words, as people who know the page and not the value.
    values.add(facet + ":" + name.split("-")[0]);
  }

  private String query() {
    List<String> pieces = new ArrayList<>();
    for (int left = 1 + random.nextInt(5); left > 0; left--) {
      pieces.add(piece());
    }
    return String.join(" ", pieces);
  }

  private String piece() {
    return switch (random.nextInt(36)) {
      case 0, 1 -> "+" + word();
      case 2, 3 -> "-" + word();
      case 4, 5, 6 -> sign() + '"' + row(2 + random.nextInt(2)) + '"';
      case 7 -> '"' + word() + '"';
      case 8 -> sign() + "title:" + wordOf(any(titles));
      case 9 -> "body:\"" + row(2) + '"';
      case 10 -> sign() + any(values);
      case 11, 12 -> near();
      case 13 -> sign() + beginning();
      case 14, 15 -> mistyped();
      case 16, 17 -> names.isEmpty() ? word() : any(names);
      case 18 -> any(titles);
      case 19 -> "=" + word();
      case 20 -> (random.nextBoolean() ? "=" : "~") + '"' + row(2) + '"';
      case 21 -> names.isEmpty() ? word() : any(names) + " ~\"" + any(names) + '"';
      case 22 -> any(values) + " +" + any(values) + ' ' + any(values);
      default -> word();
    };
  }

  private String sign() {
    return random.nextInt(5) == 0 ? "-" : "";
  }

  private String near() {
    String[] words = row(5).split(" ");
    if (words.length < 2) {
      return words[0];
    }
    String other = words[random.nextInt(words.length - 1) + 1];
    return random.nextBoolean()
        ? words[0] + " NEAR/" + random.nextInt(8) + " " + other
        : other + " NEAR " + words[0];
  }

  private String beginning() {
    String word = word();
    return word.substring(0, Math.min(word.length(), 2 + random.nextInt(3))) + "*";
  }

  private String mistyped() {
    StringBuilder word = new StringBuilder(word());
    int at = random.nextInt(word.length());
    return switch (random.nextInt(3)) {
      case 0 -> word.deleteCharAt(at).toString();
      case 1 -> word.insert(at, 'x').toString();
      default -> word.append(word.charAt(at)).deleteCharAt(at).toString();
    };
  }

  private String word() {
    return wordOf(any(texts));
  }

  private String wordOf(String text) {
    return any(List.of(text.split("\\s+")));
  }

  /** Words that stand in a row in one of the texts. */
  private String row(int words) {
    String[] text = any(texts).split("\\s+");
    int start = random.nextInt(Math.max(1, text.length - words));
    return String.join(" ", Arrays.copyOfRange(text, start, Math.min(start + words, text.length)));
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}

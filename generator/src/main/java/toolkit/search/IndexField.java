package toolkit.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A field in which the words of a query are looked up, and how much a match there counts. Each is
 * in the index twice: by the stems of its words, and by the words as written, with positions.
 */
enum IndexField {
  TITLE("title", 0.25f, "in the title"),
  NAMES("name", 1f, "in another name"),
  SUMMARY("summary", 0.3f, "in the summary"),
  /** Everything on the page, title and summary included. */
  BODY("body", 1f, "on the page");

  /** The fields whose words the body begins with, in this order. */
  static final List<IndexField> BESIDES_BODY = List.of(TITLE, NAMES, SUMMARY);

  /** What the best field leaves to the others: a word in several fields counts a little more. */
  static final float TIE_BREAKER = 0.3f;

  /** What the word as written is worth beside its stem. */
  static final float AS_WRITTEN = 0.5f;

  private final String key;
  private final float boost;
  private final String place;

  IndexField(String key, float boost, String place) {
    this.key = key;
    this.boost = boost;
    this.place = place;
  }

  /** The field that people write before a colon. */
  static Optional<IndexField> named(String name) {
    return Arrays.stream(values()).filter(field -> field.key.equals(name)).findFirst();
  }

  /** The name of the field in queries, and in the index for its stems. */
  String key() {
    return key;
  }

  /** The name in the index for its words as written. */
  String writtenKey() {
    return key + Words.AS_WRITTEN;
  }

  float boost() {
    return boost;
  }

  /** Where it is, in plain words. */
  String place() {
    return place;
  }
}

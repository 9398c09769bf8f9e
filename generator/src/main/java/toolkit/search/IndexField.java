package toolkit.search;

/** A field in which the words of a query are looked up, and how much a match there counts. */
enum IndexField {
  TITLE("title", 3f),
  NAMES("names", 3f),
  SUMMARY("summary", 1.5f),
  BODY("body", 1f),
  QUOTATION("quotation", 1f);

  /** What the best field leaves to the others: a word in several fields counts a little more. */
  static final float TIE_BREAKER = 0.3f;

  private final String key;
  private final float boost;

  IndexField(String key, float boost) {
    this.key = key;
    this.boost = boost;
  }

  /** The name of the field in the index. */
  String key() {
    return key;
  }

  float boost() {
    return boost;
  }
}

package toolkit.relevance;

import java.util.Arrays;
import java.util.Optional;

/** A figure by which the search is judged; all run from 0 to 1, and more is better. */
public enum Figure {
  /** The share of questions with an expected entry among the first three results. */
  SUCCESS_AT_3("success-at-3", "questions with an expected entry in the first 3"),
  /** The mean, over the questions, of one divided by the rank of the first expected entry. */
  MEAN_RECIPROCAL_RANK("mean-reciprocal-rank", "mean of 1 / rank of the first expected entry"),
  /** The mean of nDCG@10 with log2(rank + 1), every expected entry counting the same. */
  NDCG_AT_10("ndcg-at-10", "nDCG of the first 10 results"),
  /** The share of entries found first, or level with an equal title, by their own title. */
  OWN_TITLE_FIRST("own-title-first", "entries found first by their own title"),
  /** The share of entries among the first three for their title with one slip of the fingers. */
  MISTYPED_TITLE_AT_3("mistyped-title-at-3", "entries in the first 3 for their title mistyped");

  private final String id;
  private final String words;

  Figure(String id, String words) {
    this.id = id;
    this.words = words;
  }

  /** The name that people write, such as {@code success-at-3}. */
  public String id() {
    return id;
  }

  /** What it counts, for people. */
  public String words() {
    return words;
  }

  static Optional<Figure> ofId(String id) {
    return Arrays.stream(values()).filter(figure -> figure.id.equals(id)).findFirst();
  }
}

package toolkit.relevance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import toolkit.entry.EntryId;
import toolkit.relevance.SearchQuestions.Question;
import toolkit.search.SearchHit;
import toolkit.search.SearchIndex;

/**
 * Where the search puts the entries that the questions expect.
 *
 * @param answers one a question, in their order
 */
public record Relevance(List<Answer> answers) {
  /** How far down the results are read. */
  static final int DEPTH = 100;

  /** The rank of what is further down, or not found at all. */
  static final int NOWHERE = 0;

  private static final int FIRST_PAGE = 10;

  public Relevance {
    answers = List.copyOf(answers);
  }

  /** A question, and the rank of each entry it expects, from 1; {@link #NOWHERE} for none. */
  record Answer(Question question, SortedMap<EntryId, Integer> ranks) {
    Answer {
      ranks = Collections.unmodifiableSortedMap(new TreeMap<>(ranks));
    }
  }

  /** Asks all questions. */
  public static Relevance measure(SearchQuestions questions, SearchIndex index) {
    List<Answer> answers = new ArrayList<>();
    for (Question question : questions.questions()) {
      List<String> found =
          index.search(question.text(), 0, DEPTH).hits().stream().map(SearchHit::id).toList();
      SortedMap<EntryId, Integer> ranks = new TreeMap<>();
      question.expected().forEach(id -> ranks.put(id, found.indexOf(id.toString()) + 1));
      answers.add(new Answer(question, ranks));
    }
    return new Relevance(answers);
  }

  SortedMap<Figure, Double> figures() {
    return figures(answers.stream().map(answer -> answer.ranks.values()).toList());
  }

  /**
   * The figures of some questions; none for none.
   *
   * @param ranks for each question those of the entries it expects
   */
  static SortedMap<Figure, Double> figures(List<? extends Collection<Integer>> ranks) {
    SortedMap<Figure, Double> figures = new TreeMap<>();
    if (!ranks.isEmpty()) {
      figures.put(Figure.SUCCESS_AT_3, mean(ranks.stream().map(Relevance::successAt3).toList()));
      figures.put(
          Figure.MEAN_RECIPROCAL_RANK, mean(ranks.stream().map(Relevance::reciprocal).toList()));
      figures.put(Figure.NDCG_AT_10, mean(ranks.stream().map(Relevance::gain).toList()));
    }
    return figures;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }

  private static double successAt3(Collection<Integer> ranks) {
    int first = first(ranks);
    return first != NOWHERE && first <= 3 ? 1 : 0;
  }

  private static double reciprocal(Collection<Integer> ranks) {
    return first(ranks) == NOWHERE ? 0 : 1.0 / first(ranks);
  }

  private static int first(Collection<Integer> ranks) {
    return ranks.stream().filter(rank -> rank != NOWHERE).min(Integer::compare).orElse(NOWHERE);
  }

  private static double gain(Collection<Integer> ranks) {
    double gain =
        ranks.stream()
            .filter(rank -> rank != NOWHERE && rank <= FIRST_PAGE)
            .mapToDouble(Relevance::worth)
            .sum();
    int most = Math.min(FIRST_PAGE, ranks.size());
    return gain / IntStream.rangeClosed(1, most).mapToDouble(Relevance::worth).sum();
  }

  private static double worth(int rank) {
    return Math.log(2) / Math.log(rank + 1.0);
  }
}

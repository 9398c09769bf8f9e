package toolkit.relevance;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import toolkit.entry.EntryId;
import toolkit.source.Location;

/**
 * The questions that the search is tested with, and the least that its figures may come to.
 *
 * @param questions in the order written, none twice
 * @param floors a figure's name to its least value; a figure without one is only told
 */
public record SearchQuestions(List<Question> questions, SortedMap<Figure, Floor> floors) {
  /** The name of the file at the root of the content folder. */
  public static final String FILE = "search-tests.yaml";

  /** Asks nothing. */
  public static final SearchQuestions NONE = new SearchQuestions(List.of(), new TreeMap<>());

  public SearchQuestions {
    questions = List.copyOf(questions);
    floors = new TreeMap<>(floors);
  }

  /**
   * What somebody might type, and the entries that ought to be among the first results.
   *
   * @param expected never empty, none twice
   */
  public record Question(String text, Location location, List<EntryId> expected) {
    public Question {
      expected = List.copyOf(expected);
    }
  }

  /** The least that a figure may come to. */
  public record Floor(double least, Location location) {}
}

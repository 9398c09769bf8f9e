package toolkit.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toolkit.entry.EntryId;
import toolkit.relevance.SearchQuestions.Question;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.source.SourceFile;

/**
 * The ranks as they were when somebody last recorded them, so that a change can be seen to move
 * entries.
 *
 * @param ranks question to entry to rank
 */
public record RankRecord(SortedMap<String, SortedMap<EntryId, Integer>> ranks) {
  /** The name of the file at the root of the content folder. */
  public static final String FILE = "search-tests.lock";

  /** Nothing was recorded yet. */
  public static final RankRecord NONE = new RankRecord(new TreeMap<>());

  private static final int FIRST_THREE = 3;
  private static final int FIRST_PAGE = 10;
  private static final String HEADER =
      """
      # Where the search puts what search-tests.yaml expects: rank, entry, question.
      # Written by `./toolkit search --tests --record`; never edit it by hand.
      """;
  private static final Pattern LINE =
      Pattern.compile("(-|[1-9][0-9]{0,2}) ([a-z]+/[a-z0-9-]{1,80}) (\\S.*)");

  public RankRecord {
    ranks = new TreeMap<>(ranks);
  }

  /** An entry that is elsewhere than it was; a rank is {@link Relevance#NOWHERE} for none. */
  record Move(Question question, EntryId entry, int from, int to) {
    boolean isWorse() {
      return place(to) > place(from);
    }

    /** Whether it left the first three results, or the first page. */
    boolean isLoss() {
      return (place(from) <= FIRST_THREE && place(to) > FIRST_THREE)
          || (place(from) <= FIRST_PAGE && place(to) > FIRST_PAGE);
    }

    private static int place(int rank) {
      return rank == Relevance.NOWHERE ? Integer.MAX_VALUE : rank;
    }
  }

  /** What was measured, to be recorded. */
  public static RankRecord of(Relevance relevance) {
    SortedMap<String, SortedMap<EntryId, Integer>> ranks = new TreeMap<>();
    relevance.answers().forEach(answer -> ranks.put(answer.question().text(), answer.ranks()));
    return new RankRecord(ranks);
  }

  /** Reads the record; what cannot be read is a problem, as after a bad merge. */
  public static RankRecord parse(SourceFile file, Problems problems) {
    SortedMap<String, SortedMap<EntryId, Integer>> ranks = new TreeMap<>();
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = file.line(number);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      Optional<EntryId> id = matcher.matches() ? EntryId.parse(matcher.group(2)) : Optional.empty();
      if (id.isPresent()) {
        int rank =
            matcher.group(1).equals("-") ? Relevance.NOWHERE : Integer.parseInt(matcher.group(1));
        ranks.computeIfAbsent(matcher.group(3), q -> new TreeMap<>()).put(id.get(), rank);
      } else {
        problems.add(
            DiagnosticCode.BAD_LOCK,
            new Location(file, number, 1),
            "this line is no record of a rank",
            "take the file back as it was, or run `./toolkit search --tests --record` to write it"
                + " anew");
      }
    }
    return new RankRecord(ranks);
  }

  /** What is elsewhere now, the worst loss first. What was not recorded did not move. */
  List<Move> moves(Relevance now) {
    List<Move> moves = new ArrayList<>();
    for (Relevance.Answer answer : now.answers()) {
      SortedMap<EntryId, Integer> before =
          ranks.getOrDefault(answer.question().text(), new TreeMap<>());
      answer
          .ranks()
          .forEach(
              (id, rank) -> {
                int from = before.getOrDefault(id, rank);
                if (from != rank) {
                  moves.add(new Move(answer.question(), id, from, rank));
                }
              });
    }
    moves.sort(
        Comparator.comparingDouble(RankRecord::gain).thenComparing(move -> move.question.text()));
    return moves;
  }

  /**
   * By how much a move changes one divided by the rank: from 9 to 10 is little, from 1 to 2 much.
   */
  private static double gain(Move move) {
    return worth(move.to) - worth(move.from);
  }

  private static double worth(int rank) {
    return rank == Relevance.NOWHERE ? 0 : 1.0 / rank;
  }

  SortedMap<Figure, Double> figures() {
    return Relevance.figures(ranks.values().stream().map(Map::values).toList());
  }

  /** The text of the file. */
  public String print() {
    StringBuilder out = new StringBuilder(HEADER);
    ranks.forEach(
        (question, entries) ->
            entries.forEach(
                (id, rank) ->
                    out.append(rank == Relevance.NOWHERE ? "-" : rank)
                        .append(' ')
                        .append(id)
                        .append(' ')
                        .append(question)
                        .append('\n')));
    return out.toString();
  }
}

package toolkit.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import toolkit.relevance.RankRecord.Move;
import toolkit.relevance.SearchQuestions.Floor;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;

/**
 * What the search tests say.
 *
 * @param now the ranks as they are
 * @param before the ranks as they were recorded
 * @param figures all that were measured
 * @param floors the least they may come to
 */
public record RelevanceReport(
    Relevance now,
    RankRecord before,
    Optional<TitleSearch> titles,
    SortedMap<Figure, Double> figures,
    SortedMap<Figure, Floor> floors) {
  private static final int FIRST_PAGE = 10;

  public RelevanceReport {
    figures = new TreeMap<>(figures);
    floors = new TreeMap<>(floors);
  }

  /** Of the questions alone. */
  public static RelevanceReport of(SearchQuestions questions, Relevance now, RankRecord before) {
    return new RelevanceReport(now, before, Optional.empty(), now.figures(), questions.floors());
  }

  /** The same with the titles. */
  public RelevanceReport with(TitleSearch search) {
    SortedMap<Figure, Double> all = new TreeMap<>(figures);
    all.putAll(search.figures());
    return new RelevanceReport(now, before, Optional.of(search), all, floors);
  }

  /** The figures that are less than they may be. */
  public List<Figure> belowFloor() {
    return figures.keySet().stream().filter(this::isBelowFloor).toList();
  }

  private boolean isBelowFloor(Figure figure) {
    return floors.containsKey(figure) && figures.get(figure) < floors.get(figure).least();
  }

  /** What an editor should look at: entries that are lost for a question, figures too low. */
  public List<Diagnostic> advice() {
    List<Diagnostic> advice = new ArrayList<>();
    before.moves(now).stream().filter(Move::isLoss).map(RelevanceReport::lost).forEach(advice::add);
    belowFloor().stream().map(this::tooLow).forEach(advice::add);
    advice.sort(null);
    return advice;
  }

  private static Diagnostic lost(Move move) {
    return Diagnostic.of(
        DiagnosticCode.SEARCH_LOSS,
        move.question().location(),
        "`"
            + move.entry()
            + "` was "
            + place(move.from())
            + " for this question when the ranks were recorded, and is "
            + place(move.to())
            + " now",
        "see whether what comes before it answers better; if it does, record that with `./toolkit"
            + " search --tests --record`, else give the entry the words that people type");
  }

  private Diagnostic tooLow(Figure figure) {
    return Diagnostic.of(
        DiagnosticCode.SEARCH_FLOOR,
        floors.get(figure).location(),
        "the search reaches only " + number(figures.get(figure)) + " here (" + figure.words() + ")",
        "`./toolkit search --tests` says what moved");
  }

  /** All of it, in lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    int questions = now.answers().size();
    lines.add(questions + (questions == 1 ? " question" : " questions") + titlesAsked());
    figures.keySet().forEach(figure -> lines.add("  " + line(figure)));
    addMoves(lines);
    addFar(lines);
    titles.ifPresent(search -> addTitles(lines, search));
    return lines;
  }

  private String titlesAsked() {
    return titles
        .map(search -> ", " + search.asked() + (search.asked() == 1 ? " title" : " titles"))
        .orElse("");
  }

  private String line(Figure figure) {
    StringBuilder line = new StringBuilder(figure.id() + " " + number(figures.get(figure)));
    if (floors.containsKey(figure)) {
      line.append(isBelowFloor(figure) ? ", BELOW ITS FLOOR " : ", floor ")
          .append(number(floors.get(figure).least()));
    }
    SortedMap<Figure, Double> recorded = before.figures();
    if (recorded.containsKey(figure)) {
      line.append(", recorded ").append(number(recorded.get(figure)));
    }
    return line.append(": ").append(figure.words()).toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private void addMoves(List<String> lines) {
    if (before.ranks().isEmpty()) {
      lines.add("No ranks are recorded yet; --record does it.");
      return;
    }
    List<Move> moves = before.moves(now);
    long worse = moves.stream().filter(Move::isWorse).count();
    lines.add(
        moves.isEmpty()
            ? "Nothing moved since the ranks were recorded."
            : "Moved since the ranks were recorded: "
                + worse
                + " worse, "
                + (moves.size() - worse)
                + " better.");
    moves.forEach(move -> lines.add(line(move)));
  }

  private static String line(Move move) {
    return (move.isWorse() ? "  worse:  " : "  better: ")
        + move.entry()
        + " from "
        + place(move.from())
        + " to "
        + place(move.to())
        + " for “"
        + move.question().text()
        + "”";
  }

  private static String place(int rank) {
    return rank == Relevance.NOWHERE ? "not in the first " + Relevance.DEPTH : "number " + rank;
  }

  private void addFar(List<String> lines) {
    List<String> far = new ArrayList<>();
    for (Relevance.Answer answer : now.answers()) {
      answer
          .ranks()
          .forEach(
              (id, rank) -> {
                if (rank == Relevance.NOWHERE || rank > FIRST_PAGE) {
                  far.add("  " + id + ", " + place(rank) + ", for " + shown(answer));
                }
              });
    }
    addList(lines, "Not among the first " + FIRST_PAGE + ":", far);
  }

  private static String shown(Relevance.Answer answer) {
    return "“"
        + answer.question().text()
        + "”, line "
        + answer.question().location().line()
        + " of "
        + SearchQuestions.FILE;
  }

  private static void addTitles(List<String> lines, TitleSearch search) {
    addMisses(lines, "Titles that do not find their entry first:", search.notFirst());
    addMisses(
        lines, "Mistyped titles without their entry in the first 3:", search.mistypedNotFound());
  }

  private static void addMisses(List<String> lines, String heading, List<TitleSearch.Miss> misses) {
    addList(
        lines,
        heading,
        misses.stream()
            .map(miss -> "  “" + miss.typed() + "” for " + miss.id() + instead(miss))
            .toList());
  }

  private static String instead(TitleSearch.Miss miss) {
    return miss.instead().isEmpty() ? " finds nothing" : " finds " + miss.instead();
  }

  private static void addList(List<String> lines, String heading, List<String> items) {
    if (!items.isEmpty()) {
      lines.add(heading);
      lines.addAll(items);
    }
  }
}

package toolkit.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import toolkit.search.Clause.Role;
import toolkit.search.QueryText.Piece;
import toolkit.search.QueryText.Sign;

/**
 * Turns what was typed into conditions. Holds what has been gathered so far from one query; the
 * client's {@code plan.js} goes the same way.
 */
final class QueryPlanner {
  /** More different words than this are not looked at; nobody types so many. */
  static final int MOST_WORDS = 128;

  /** For so many values that there are not is said which there are. */
  private static final int MOST_UNKNOWN = 3;

  private final Lexicon lexicon;
  private final LooseWords loose;
  private final QueryEcho echo = new QueryEcho();
  private final Set<Clause> others = new LinkedHashSet<>();
  private final Map<String, Set<Clause.Alternative>> anyOf = new LinkedHashMap<>();
  private final Map<String, QueryReading.Unknown> unknown = new LinkedHashMap<>();

  QueryPlanner(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.loose = new LooseWords(lexicon, echo);
  }

  QueryPlan plan(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (near(pieces, i)) {
        i += 2;
      } else {
        add(pieces.get(i));
      }
    }
    List<Clause> clauses = new ArrayList<>(loose.clauses());
    others.stream().limit(MOST_WORDS).forEach(clauses::add);
    anyOf.values().forEach(any -> clauses.add(new Clause(Role.ONLY, List.copyOf(any))));
    return new QueryPlan(
        clauses,
        new QueryReading(
            echo.text(), loose.corrections(), loose.widenings(), List.copyOf(unknown.values())));
  }

  /** Takes three pieces, when the middle one asks for the others to be near each other. */
  private boolean near(List<Piece> pieces, int at) {
    if (at + 2 >= pieces.size()) {
      return false;
    }
    Optional<Integer> distance = pieces.get(at + 1).distance();
    List<String> left = plainWord(pieces.get(at));
    List<String> right = plainWord(pieces.get(at + 2));
    if (distance.isEmpty() || left.size() != 1 || right.size() != 1 || left.equals(right)) {
      return false;
    }
    int slop = Math.max(distance.get() - 1, 0);
    List<Clause.Alternative> alternatives = new ArrayList<>();
    for (IndexField field : IndexField.values()) {
      alternatives.add(
          new Clause.Phrase(field, List.of(left.get(0), right.get(0)), slop, field.boost()));
      alternatives.add(
          new Clause.Phrase(field, List.of(right.get(0), left.get(0)), slop, field.boost()));
    }
    others.add(new Clause(Role.WITH, alternatives));
    echo.addNear(left.get(0), right.get(0), slop + 1);
    loose.interrupt();
    return true;
  }

  private List<String> plainWord(Piece piece) {
    return piece.quoted() || !piece.field().isEmpty() || piece.sign() != Sign.BETTER
        ? List.of()
        : lexicon.words().writtenIn(piece.text());
  }

  private void add(Piece piece) {
    String facet = Facets.called(piece.field());
    Optional<IndexField> field = IndexField.named(piece.field());
    if (piece.sign() == Sign.NOT_ALSO) {
      loose.refuse(writtenIn(piece));
    } else if (lexicon.facets().has(facet)) {
      addValue(piece, facet);
    } else if (field.isPresent()) {
      addRow(piece, lexicon.words().writtenIn(piece.text()), List.of(field.get()));
    } else {
      addText(piece);
    }
  }

  /** Values of one facet are enough one by one; those with a plus must be there besides. */
  private void addValue(Piece piece, String facet) {
    List<String> meant = lexicon.facets().meant(facet, piece.text(), lexicon.words());
    List<Clause.Alternative> values =
        (meant.isEmpty() ? List.of(piece.text()) : meant)
            .stream().<Clause.Alternative>map(value -> FacetValues.is(facet, value)).toList();
    switch (piece.sign()) {
      case WITH -> others.add(new Clause(Role.ONLY, values));
      case WITHOUT -> others.add(new Clause(Role.WITHOUT, values));
      default -> anyOf.computeIfAbsent(facet, f -> new LinkedHashSet<>()).addAll(values);
    }
    if (meant.isEmpty()) {
      echo.addUnknownValue(piece.sign(), facet, piece.text());
      noteUnknown(piece, facet);
    }
    meant.forEach(
        value -> echo.addValue(piece.sign(), facet, lexicon.facets().shown(facet, value)));
  }

  private void noteUnknown(Piece piece, String facet) {
    if (unknown.size() < MOST_UNKNOWN) {
      unknown.computeIfAbsent(
          facet + ":" + piece.text(),
          asked ->
              new QueryReading.Unknown(
                  facet,
                  piece.text(),
                  lexicon.facets().nearest(facet, piece.text(), lexicon.words())));
    }
  }

  /** A word with a colon that names no field is just that. */
  private List<String> writtenIn(Piece piece) {
    String before = piece.field().isEmpty() ? "" : piece.field() + " ";
    return lexicon.words().writtenIn(before + piece.text());
  }

  private void addText(Piece piece) {
    List<String> written = writtenIn(piece);
    if (piece.isBegun() && written.size() == 1) {
      addBegun(piece, written.get(0));
    } else if (piece.quoted() || piece.sign() == Sign.WITHOUT || piece.sign() == Sign.EXACTLY) {
      addRow(piece, written, List.of(IndexField.values()));
    } else {
      loose.add(written, piece.sign() == Sign.WITH);
    }
  }

  /** The beginning of a word stands for the most common words with it. */
  private void addBegun(Piece piece, String start) {
    List<String> begun = lexicon.vocabulary().beginning(start);
    List<Clause.Alternative> alternatives = new ArrayList<>();
    for (String word : begun.isEmpty() ? List.of(start) : begun) {
      for (IndexField field : IndexField.values()) {
        alternatives.add(new Clause.Term(field.writtenKey(), word, field.boost()));
      }
    }
    loose.interrupt();
    others.add(new Clause(role(piece.sign(), Role.BETTER), alternatives));
    echo.addBegun(piece.sign(), start);
  }

  /** Several words in a row; a single one by its stem too, unless it is to be just that word. */
  private void addRow(Piece piece, List<String> written, List<IndexField> fields) {
    loose.interrupt();
    if (written.isEmpty()) {
      return;
    }
    List<String> row = written.subList(0, Math.min(written.size(), MOST_WORDS));
    boolean exact = piece.quoted() || piece.sign() == Sign.EXACTLY;
    List<Clause.Alternative> alternatives = new ArrayList<>();
    for (IndexField field : fields) {
      if (row.size() > 1) {
        alternatives.add(new Clause.Phrase(field, row, 0, field.boost()));
      } else if (exact) {
        alternatives.add(new Clause.Term(field.writtenKey(), row.get(0), field.boost()));
      } else {
        alternatives.addAll(loose.inField(field, row.get(0), 1));
      }
    }
    Role role = role(piece.sign(), Role.WITH);
    others.add(new Clause(role, alternatives));
    echo.addRow(role, row, exact, fields);
  }

  private static Role role(Sign sign, Role unsigned) {
    return switch (sign) {
      case BETTER, NOT_ALSO -> unsigned;
      case WITH -> Role.WITH;
      case WITHOUT -> Role.WITHOUT;
      case EXACTLY -> Role.BETTER;
    };
  }
}

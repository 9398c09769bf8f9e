package toolkit.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import toolkit.search.Clause.Role;
import toolkit.search.QueryText.Piece;
import toolkit.search.QueryText.Sign;

/**
 * Turns what was typed into conditions. Holds what has been gathered so far from one query; the
 * client's {@code plan.js} goes the same way.
 */
final class QueryPlan {
  /** More different words than this are not looked at; nobody types so many. */
  static final int MOST_WORDS = 128;

  private final Lexicon lexicon;
  private final LooseWords loose;
  private final Set<Clause> others = new LinkedHashSet<>();

  private QueryPlan(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.loose = new LooseWords(lexicon);
  }

  static List<Clause> of(QueryText text, Lexicon lexicon) {
    QueryPlan plan = new QueryPlan(lexicon);
    List<Piece> pieces = text.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (plan.near(pieces, i)) {
        i += 2;
      } else {
        plan.add(pieces.get(i));
      }
    }
    List<Clause> clauses = new ArrayList<>(plan.loose.clauses());
    plan.others.stream().limit(MOST_WORDS).forEach(clauses::add);
    return clauses;
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
    loose.interrupt();
    return true;
  }

  private List<String> plainWord(Piece piece) {
    return piece.quoted() || !piece.field().isEmpty() || piece.sign() != Sign.BETTER
        ? List.of()
        : lexicon.words().writtenIn(piece.text());
  }

  private void add(Piece piece) {
    Optional<IndexField> field = IndexField.named(piece.field());
    if (lexicon.facets().contains(piece.field())) {
      Role role = piece.sign() == Sign.WITHOUT ? Role.WITHOUT : Role.ONLY;
      others.add(new Clause(role, List.of(FacetValues.asked(piece.field(), piece.text()))));
    } else if (field.isPresent()) {
      addRow(piece, lexicon.words().writtenIn(piece.text()), List.of(field.get()));
    } else {
      addText(piece);
    }
  }

  private void addText(Piece piece) {
    String before = piece.field().isEmpty() ? "" : piece.field() + " ";
    List<String> written = lexicon.words().writtenIn(before + piece.text());
    if (piece.isBegun() && written.size() == 1) {
      addBegun(piece, written.get(0));
    } else if (piece.quoted() || piece.sign() == Sign.WITHOUT) {
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
  }

  /** Several words in a row; a single one by its stem too, unless it was in quotation marks. */
  private void addRow(Piece piece, List<String> written, List<IndexField> fields) {
    loose.interrupt();
    if (written.isEmpty()) {
      return;
    }
    List<String> row = written.subList(0, Math.min(written.size(), MOST_WORDS));
    List<Clause.Alternative> alternatives = new ArrayList<>();
    for (IndexField field : fields) {
      if (row.size() > 1) {
        alternatives.add(new Clause.Phrase(field, row, 0, field.boost()));
      } else if (piece.quoted()) {
        alternatives.add(new Clause.Term(field.writtenKey(), row.get(0), field.boost()));
      } else {
        alternatives.addAll(loose.inField(field, row.get(0), 1));
      }
    }
    others.add(new Clause(role(piece.sign(), Role.WITH), alternatives));
  }

  private static Role role(Sign sign, Role unsigned) {
    return switch (sign) {
      case BETTER -> unsigned;
      case WITH -> Role.WITH;
      case WITHOUT -> Role.WITHOUT;
    };
  }
}

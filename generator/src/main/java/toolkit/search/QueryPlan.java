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
final class QueryPlan {
  /** More different words than this are not looked at; nobody types so many. */
  static final int MOST_WORDS = 64;

  private final Words words;
  private final Set<String> facets;
  private final Map<String, WordUse> uses = new LinkedHashMap<>();
  private final Set<Clause> others = new LinkedHashSet<>();

  private QueryPlan(Words words, Set<String> facets) {
    this.words = words;
    this.facets = facets;
  }

  /** How a word was used: how often, and whether results must have it. */
  private record WordUse(int count, boolean required) {
    WordUse and(WordUse other) {
      return new WordUse(count + other.count, required || other.required);
    }
  }

  /**
   * @param facets the names of what results can be narrowed by
   */
  static List<Clause> of(QueryText text, Words words, Set<String> facets) {
    QueryPlan plan = new QueryPlan(words, facets);
    List<Piece> pieces = text.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      i += plan.near(pieces, i) ? 2 : plan.add(pieces.get(i));
    }
    return plan.clauses();
  }

  private List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    uses.forEach(
        (word, use) ->
            clauses.add(
                new Clause(
                    use.required ? Role.WITH : Role.BETTER,
                    anywhere(
                        word, Words.SMALL.contains(word) ? Words.SMALL_WORTH : 1, use.count))));
    others.stream().limit(MOST_WORDS).forEach(clauses::add);
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
    return true;
  }

  private List<String> plainWord(Piece piece) {
    return piece.quoted() || !piece.field().isEmpty() || piece.sign() != Sign.BETTER
        ? List.of()
        : words.writtenIn(piece.text());
  }

  /** Returns how many further pieces were taken: none. */
  private int add(Piece piece) {
    Optional<IndexField> field = IndexField.named(piece.field());
    if (facets.contains(piece.field())) {
      Role role = piece.sign() == Sign.WITHOUT ? Role.WITHOUT : Role.ONLY;
      others.add(new Clause(role, List.of(FacetValues.asked(piece.field(), piece.text()))));
    } else if (field.isPresent()) {
      addPhrase(piece, words.writtenIn(piece.text()), List.of(field.get()));
    } else {
      addText(piece);
    }
    return 0;
  }

  private void addText(Piece piece) {
    String before = piece.field().isEmpty() ? "" : piece.field() + ":";
    List<String> written = words.writtenIn(before + piece.text());
    if (piece.quoted() || piece.sign() == Sign.WITHOUT) {
      addPhrase(piece, written, List.of(IndexField.values()));
      return;
    }
    WordUse use = new WordUse(1, piece.sign() == Sign.WITH);
    for (String word : written) {
      if (uses.size() < MOST_WORDS || uses.containsKey(word)) {
        uses.merge(word, use, WordUse::and);
      }
    }
  }

  /** Several words in a row; a single one by its stem too, unless it was in quotation marks. */
  private void addPhrase(Piece piece, List<String> written, List<IndexField> fields) {
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
        alternatives.addAll(inField(field, row.get(0), 1));
      }
    }
    others.add(new Clause(piece.sign() == Sign.WITHOUT ? Role.WITHOUT : Role.WITH, alternatives));
  }

  private List<Clause.Alternative> anywhere(String word, float worth, int count) {
    List<Clause.Alternative> alternatives = new ArrayList<>();
    for (IndexField field : IndexField.values()) {
      alternatives.addAll(inField(field, word, count * worth));
    }
    return alternatives;
  }

  private List<Clause.Alternative> inField(IndexField field, String word, float worth) {
    float boost = worth * field.boost();
    return List.of(
        new Clause.Term(field.key(), words.stemOf(word), boost),
        new Clause.Term(field.writtenKey(), word, boost * IndexField.AS_WRITTEN));
  }
}

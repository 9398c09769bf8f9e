package toolkit.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import toolkit.search.Clause.Role;
import toolkit.search.QueryReading.Correction;
import toolkit.search.QueryReading.Widening;

/** The words of a query that stand for themselves, anywhere on a page, and their conditions. */
final class LooseWords {
  /** What another name is worth beside the one typed. */
  static final float OTHER_NAME = 0.2f;

  /** What it is worth to have all the words that were typed, for each of them. */
  static final float ALL_WORDS = 1f;

  /** What it is worth besides that they are the whole title, for each of them. */
  static final float WHOLE_TITLE = 3f;

  /** Lucene does not tell longer ones apart. */
  static final int LONGEST_TITLE = 39;

  private final Lexicon lexicon;
  private final QueryEcho echo;
  private final Set<List<String>> refused = new HashSet<>();
  private final Map<String, List<String>> standIns = new HashMap<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Widening> widenings = new ArrayList<>();
  private final Map<String, Use> uses = new LinkedHashMap<>();
  private final List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));

  LooseWords(Lexicon lexicon, QueryEcho echo) {
    this.lexicon = lexicon;
    this.echo = echo;
  }

  /** How a word was used: how often, and whether results must have it. */
  private record Use(int count, boolean required) {
    Use and(Use other) {
      return new Use(count + other.count, required || other.required);
    }
  }

  void add(List<String> written, boolean required) {
    for (String word : written) {
      if (uses.size() < QueryPlanner.MOST_WORDS || uses.containsKey(word)) {
        uses.merge(word, new Use(1, required), Use::and);
        if (!required) {
          rows.get(rows.size() - 1).add(word);
        }
      }
    }
    if (required) {
      interrupt();
    }
  }

  /** The search must not take this for another name of, or a slip for, anything typed. */
  void refuse(List<String> written) {
    refused.add(stems(written));
  }

  private boolean isRefused(List<String> written) {
    return refused.contains(stems(written));
  }

  private List<String> stems(List<String> written) {
    return written.stream().map(lexicon.words()::stemOf).toList();
  }

  /** Words that no entry has, known once {@link #clauses} have been made. */
  List<Correction> corrections() {
    return corrections;
  }

  /** Names that were widened, known once {@link #clauses} have been made. */
  List<Widening> widenings() {
    return widenings;
  }

  /** Something else stands between the words before and those after: they make no name together. */
  void interrupt() {
    rows.add(new ArrayList<>());
  }

  List<Clause> clauses() {
    Map<String, List<Clause.Alternative>> otherNames = new HashMap<>();
    List<Clause> ofSeveralWords = new ArrayList<>();
    for (List<String> row : rows) {
      for (Synonyms.Match match : lexicon.synonyms().in(row, lexicon.words())) {
        List<List<String>> names =
            match.otherNames().stream().filter(name -> !isRefused(name)).toList();
        if (names.isEmpty()) {
          continue;
        }
        widenings.add(new Widening(row.subList(match.start(), match.end()), names));
        List<Clause.Alternative> others = otherNames(names);
        if (match.end() - match.start() == 1) {
          otherNames.putIfAbsent(row.get(match.start()), others);
        } else {
          ofSeveralWords.add(new Clause(Role.BETTER, others));
        }
      }
    }
    List<Clause> clauses = new ArrayList<>();
    uses.forEach(
        (word, use) -> {
          clauses.add(clause(word, use, otherNames.getOrDefault(word, List.of())));
          echo.addWord(use.required, word);
        });
    clauses.addAll(together(clauses));
    ofSeveralWords.stream().distinct().limit(QueryPlanner.MOST_WORDS).forEach(clauses::add);
    return clauses;
  }

  /**
   * What rewards having all words, small ones apart; and being called just so.
   *
   * @param each the clause of each word
   */
  private List<Clause> together(List<Clause> each) {
    List<Clause> telling = new ArrayList<>();
    List<Clause> inTitle = new ArrayList<>();
    int typed = 0;
    for (Map.Entry<String, Use> use : uses.entrySet()) {
      String word = use.getKey();
      if (!Words.SMALL.contains(word)) {
        telling.add(each.get(inTitle.size()));
      }
      inTitle.add(new Clause(Role.WITH, inTitle(standIns.getOrDefault(word, List.of(word)))));
      typed += use.getValue().count;
    }
    List<Clause> found = new ArrayList<>();
    if (telling.size() > 1) {
      found.add(all(telling, Clause.Every.ANY_LENGTH, ALL_WORDS));
    }
    if (typed > 0 && typed <= LONGEST_TITLE) {
      found.add(all(inTitle, typed, WHOLE_TITLE));
    }
    return found;
  }

  private List<Clause.Alternative> inTitle(List<String> meant) {
    return meant.stream()
        .<Clause.Alternative>map(
            word -> new Clause.Term(IndexField.TITLE.key(), lexicon.words().stemOf(word), 1))
        .toList();
  }

  private static Clause all(List<Clause> conditions, int titleLength, float worth) {
    float reward = worth * conditions.size();
    return new Clause(Role.BETTER, List.of(new Clause.Every(conditions, titleLength, reward)));
  }

  private Clause clause(String word, Use use, List<Clause.Alternative> otherNames) {
    if (use.required) {
      return new Clause(Role.WITH, meant(word, use.count));
    }
    List<Clause.Alternative> alternatives =
        new ArrayList<>(otherNames.isEmpty() ? meant(word, use.count) : typed(word, use.count));
    alternatives.addAll(otherNames);
    return new Clause(Role.BETTER, alternatives);
  }

  /** The word; or, when no page has it, those that it may be a slip for. */
  private List<Clause.Alternative> meant(String word, int count) {
    if (lexicon.vocabulary().hasStem(lexicon.words().stemOf(word))) {
      return typed(word, count);
    }
    List<String> near =
        lexicon.vocabulary().near(word).stream().filter(n -> !isRefused(List.of(n))).toList();
    corrections.add(new Correction(word, near));
    if (near.isEmpty()) {
      return typed(word, count);
    }
    standIns.put(word, near);
    return near.stream().flatMap(other -> anywhere(other, count).stream()).toList();
  }

  /** Small words count less, and not in other names: "it" is not "IT". */
  private List<Clause.Alternative> typed(String word, int count) {
    if (!Words.SMALL.contains(word)) {
      return anywhere(word, count);
    }
    List<Clause.Alternative> alternatives = new ArrayList<>();
    alternatives.addAll(inField(IndexField.TITLE, word, count * Words.SMALL_WORTH));
    alternatives.addAll(inField(IndexField.BODY, word, count * Words.SMALL_WORTH));
    return alternatives;
  }

  private List<Clause.Alternative> otherNames(List<List<String>> names) {
    List<Clause.Alternative> alternatives = new ArrayList<>();
    for (List<String> name : names) {
      if (name.size() == 1) {
        alternatives.addAll(anywhere(name.get(0), OTHER_NAME));
        continue;
      }
      for (IndexField field : IndexField.values()) {
        alternatives.add(new Clause.Phrase(field, name, 0, OTHER_NAME * field.boost()));
      }
    }
    return alternatives;
  }

  private List<Clause.Alternative> anywhere(String word, float worth) {
    List<Clause.Alternative> alternatives = new ArrayList<>();
    for (IndexField field : IndexField.values()) {
      alternatives.addAll(inField(field, word, worth));
    }
    return alternatives;
  }

  /** A word in a field, by its stem and as written. */
  List<Clause.Alternative> inField(IndexField field, String word, float worth) {
    float boost = worth * field.boost();
    return List.of(
        new Clause.Term(field.key(), lexicon.words().stemOf(word), boost),
        new Clause.Term(field.writtenKey(), word, boost * IndexField.AS_WRITTEN));
  }
}

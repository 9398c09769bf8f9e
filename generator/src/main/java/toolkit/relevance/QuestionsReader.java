package toolkit.relevance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import toolkit.entry.EntryId;
import toolkit.relevance.SearchQuestions.Floor;
import toolkit.relevance.SearchQuestions.Question;
import toolkit.source.Closest;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.source.SourceFile;
import toolkit.yaml.YamlReader;
import toolkit.yaml.YamlValue;
import toolkit.yaml.YamlValue.Pair;
import toolkit.yaml.YamlValue.Scalar;
import toolkit.yaml.YamlValue.Sequence;
import toolkit.yaml.YamlValue.YamlMap;

/** Reads {@code search-tests.yaml}. */
public final class QuestionsReader {
  private static final String FORM = "write `- query: \"…\"` and below it `expect: [type/name]`";

  private final Collection<EntryId> known;
  private final Problems problems;
  private final Map<String, Location> asked = new HashMap<>();

  private QuestionsReader(Collection<EntryId> known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  /**
   * The questions; what is wrong with the file is among the problems.
   *
   * @param known every entry there is, those that could not be read included
   */
  public static SearchQuestions read(
      SourceFile file, Collection<EntryId> known, Problems problems) {
    return YamlReader.read(file, problems)
        .map(new QuestionsReader(known, problems)::root)
        .orElse(SearchQuestions.NONE);
  }

  private SearchQuestions root(YamlValue value) {
    if (!(value instanceof YamlMap map)) {
      wrongForm(value, "the file must hold a list under `tests:`", "write `tests:`, then " + FORM);
      return SearchQuestions.NONE;
    }
    List<Question> questions = new ArrayList<>();
    SortedMap<Figure, Floor> floors = new TreeMap<>();
    for (Pair pair : map.pairs()) {
      switch (pair.name()) {
        case "tests" -> items(pair, FORM).forEach(item -> question(item).ifPresent(questions::add));
        case "floors" -> floors.putAll(floors(pair.value()));
        default -> unknown(pair, List.of("tests", "floors"));
      }
    }
    return new SearchQuestions(questions, floors);
  }

  private List<YamlValue> items(Pair pair, String form) {
    if (pair.value() instanceof Sequence sequence) {
      return sequence.items();
    }
    wrongForm(pair.value(), "`" + pair.name() + "` must be a list", form);
    return List.of();
  }

  private Optional<Question> question(YamlValue value) {
    if (!(value instanceof YamlMap map)) {
      wrongForm(value, "each question must be a group of `name: value` lines", FORM);
      return Optional.empty();
    }
    String query = "";
    List<EntryId> expected = new ArrayList<>();
    for (Pair pair : map.pairs()) {
      switch (pair.name()) {
        case "query" -> query = text(pair.value());
        case "expect" ->
            items(pair, FORM).forEach(item -> entry(item, expected).ifPresent(expected::add));
        default -> unknown(pair, List.of("query", "expect"));
      }
    }
    require(map, "query", "say what somebody might type: `query: \"…\"`");
    require(map, "expect", "say what ought to come up: `expect: [type/name]`");
    if (query.isBlank() || expected.isEmpty() || isAskedTwice(query, map.location())) {
      return Optional.empty();
    }
    return Optional.of(new Question(query, map.location(), expected));
  }

  private String text(YamlValue value) {
    if (value instanceof Scalar scalar) {
      return scalar.text().strip().replaceAll("\\s+", " ");
    }
    wrongForm(value, "expected text here", "write `\"…\"`");
    return "";
  }

  private void require(YamlMap map, String name, String hint) {
    boolean empty =
        map.get(name)
            .map(v -> v instanceof Scalar s ? s.text().isBlank() : isEmptyList(v))
            .orElse(true);
    if (empty) {
      problems.add(
          DiagnosticCode.MISSING_FIELD,
          map.get(name).map(YamlValue::location).orElse(map.location()),
          "a question of the search tests needs `" + name + "`",
          hint);
    }
  }

  private static boolean isEmptyList(YamlValue value) {
    return value instanceof Sequence sequence && sequence.items().isEmpty();
  }

  private boolean isAskedTwice(String query, Location location) {
    Location first = asked.putIfAbsent(query, location);
    if (first == null) {
      return false;
    }
    problems.add(
        Diagnostic.of(
                DiagnosticCode.DUPLICATE_ID,
                location,
                "the search tests ask `" + query + "` twice",
                "keep one of the two")
            .withNote(first, "it is first asked here"));
    return true;
  }

  private Optional<EntryId> entry(YamlValue value, List<EntryId> before) {
    String text = text(value);
    Optional<EntryId> id = EntryId.parse(text);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (id.isEmpty() || !known.contains(id.get())) {
      problems.add(
          DiagnosticCode.MISSING_TARGET,
          value.location(),
          "no entry `" + text + "`, which the search tests expect",
          near(text)
              .map(near -> "write `" + near + "`, or leave it out")
              .orElse("leave it out, or write the id of an entry, such as `theme/trust`"));
      return Optional.empty();
    }
    return before.contains(id.get()) ? Optional.empty() : id;
  }

  private Optional<String> near(String text) {
    List<String> ids = known.stream().map(EntryId::toString).sorted().toList();
    // Somebody may have left out the type.
    Optional<String> whole = ids.stream().filter(id -> id.endsWith("/" + text)).findFirst();
    return whole.or(() -> Closest.to(text, ids));
  }

  private SortedMap<Figure, Floor> floors(YamlValue value) {
    SortedMap<Figure, Floor> floors = new TreeMap<>();
    if (!(value instanceof YamlMap map)) {
      wrongForm(
          value, "`floors` must be a group of `name: value` lines", "write `ndcg-at-10: 0.8`");
      return floors;
    }
    for (Pair pair : map.pairs()) {
      Optional<Figure> figure = Figure.ofId(pair.name());
      if (figure.isEmpty()) {
        unknown(pair, Arrays.stream(Figure.values()).map(Figure::id).toList());
      } else {
        floor(pair.value()).ifPresent(least -> floors.put(figure.get(), least));
      }
    }
    return floors;
  }

  private Optional<Floor> floor(YamlValue value) {
    if (value instanceof Scalar scalar
        && scalar.text().matches("0(\\.[0-9]{1,6})?|1(\\.0{1,6})?")) {
      return Optional.of(new Floor(Double.parseDouble(scalar.text()), scalar.location()));
    }
    problems.add(
        DiagnosticCode.UNKNOWN_VALUE,
        value.location(),
        "a floor is a number from 0 to 1",
        "write it like `0.85`");
    return Optional.empty();
  }

  private void unknown(Pair pair, List<String> names) {
    problems.add(
        DiagnosticCode.UNKNOWN_FIELD,
        pair.nameLocation(),
        "the search tests have no field `" + pair.name() + "` here",
        Closest.to(pair.name(), names)
            .map(near -> "write `" + near + "`")
            .orElse("the fields here are `" + String.join("`, `", names) + "`"));
  }

  private void wrongForm(YamlValue value, String wanted, String hint) {
    problems.add(
        DiagnosticCode.WRONG_FIELD_TYPE,
        value.location(),
        wanted + ", found " + value.describe(),
        hint);
  }
}

package toolkit.relevance;

import java.util.LinkedHashMap;
import java.util.Map;
import toolkit.relevance.RankRecord.Move;

/** What the search tests say, for machines. */
public final class RelevanceJson {
  private RelevanceJson() {}

  /** The report as one JSON object. */
  public static Map<String, Object> of(RelevanceReport report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ok", report.belowFloor().isEmpty());
    Map<String, Object> measured = new LinkedHashMap<>();
    report.figures().forEach((figure, value) -> measured.put(figure.id(), value));
    json.put("figures", measured);
    Map<String, Object> least = new LinkedHashMap<>();
    report.floors().forEach((figure, floor) -> least.put(figure.id(), floor.least()));
    json.put("floors", least);
    json.put("questions", report.now().answers().stream().map(RelevanceJson::json).toList());
    json.put(
        "moves", report.before().moves(report.now()).stream().map(RelevanceJson::json).toList());
    report.titles().ifPresent(search -> addTitles(json, search));
    return json;
  }

  private static void addTitles(Map<String, Object> json, TitleSearch search) {
    json.put("titles", search.asked());
    json.put("titlesNotFirst", search.notFirst().stream().map(RelevanceJson::json).toList());
    json.put(
        "mistypedNotInFirst3",
        search.mistypedNotFound().stream().map(RelevanceJson::json).toList());
  }

  private static Map<String, Object> json(Relevance.Answer answer) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("query", answer.question().text());
    Map<String, Object> ranks = new LinkedHashMap<>();
    answer.ranks().forEach((id, rank) -> ranks.put(id.toString(), rank));
    json.put("ranks", ranks);
    return json;
  }

  private static Map<String, Object> json(Move move) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("query", move.question().text());
    json.put("id", move.entry().toString());
    json.put("from", move.from());
    json.put("to", move.to());
    return json;
  }

  private static Map<String, Object> json(TitleSearch.Miss miss) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", miss.id());
    json.put("typed", miss.typed());
    json.put("first", miss.instead());
    return json;
  }
}

package toolkit.render.view;

import java.util.List;

/**
 * An example.
 *
 * @param impactNote what the impact label means, as a sentence
 * @param wentWrong says "not reported" when it is not
 */
public record CaseView(
    String place,
    String dates,
    String sector,
    Html problem,
    Html done,
    List<ResultView> results,
    Html learnt,
    Html wentWrong,
    String impact,
    String impactLabel,
    String impactNote,
    String measuredBy,
    String comparison,
    Html needed,
    List<CardView> recommendations,
    List<String> support) {
  /** One figure, exactly as printed; what was not given is empty. */
  public record ResultView(
      String measure,
      String before,
      String after,
      String comparison,
      String unit,
      String period,
      String locator) {}
}

package toolkit.render.view;

import java.util.List;

/**
 * An example.
 *
 * @param impactNote what the impact label means, as a sentence
 * @param charts the results that compare, as pictures; none when nothing compares
 * @param wentWrong says "not reported" when it is not
 * @param since what came after, where somebody looked
 * @param size how large it was, or "not stated"
 */
public record CaseView(
    String place,
    String dates,
    String sector,
    Html problem,
    Html done,
    List<ResultView> results,
    List<ChartView> charts,
    Html learnt,
    Html wentWrong,
    String impact,
    String impactLabel,
    String impactNote,
    String measuredBy,
    String comparison,
    String size,
    Html needed,
    Html since,
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

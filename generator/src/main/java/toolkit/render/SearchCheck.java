package toolkit.render;

import java.util.Locale;
import java.util.Optional;
import toolkit.output.Assets;
import toolkit.render.view.CheckView;
import toolkit.site.Route;

/**
 * What there is to say about whether the search answers as it should.
 *
 * @param answers path of the file with the answers to expect
 * @param few how many queries it holds
 * @param most how many a proof asks
 * @param proof what was proven at this build, if anything was
 */
public record SearchCheck(String answers, int few, int most, Optional<Proven> proof) {
  /**
   * What was proven.
   *
   * @param record path of the same for machines
   */
  public record Proven(
      int queries,
      String hashOfQueries,
      String hashOfAnswers,
      String pack,
      String client,
      String browser,
      String record) {}

  CheckView view(Assets assets, Route page) {
    Proven proven = proof.orElse(new Proven(0, "", "", "", "", "", ""));
    return new CheckView(
        assets.checkScript().isEmpty() ? "" : Route.of(assets.checkScript()).from(page),
        proof.isPresent(),
        Route.of(answers).from(page),
        String.valueOf(few),
        number(most),
        number(proven.queries),
        proven.hashOfQueries,
        proven.hashOfAnswers,
        proven.pack,
        proven.client,
        proven.browser,
        proof.isPresent() ? Route.of(proven.record).from(page) : "");
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}

package toolkit.render.view;

import java.util.List;

/**
 * Why we say this.
 *
 * @param support what stands behind it, in sentences
 * @param included how much of it we show, and what that does not mean; may be empty
 * @param steps one for each theme
 * @param direct quotes and examples named directly
 * @param origins the sources and the places in them
 */
public record TrailView(
    List<String> support,
    String included,
    List<StepView> steps,
    List<CardView> direct,
    List<OriginView> origins) {
  /**
   * A theme and what stands behind it.
   *
   * @param named what the entry names itself
   * @param further other quotes and examples under the theme, some of them
   * @param more how many others there are, to be found on the theme's page
   */
  public record StepView(CardView theme, List<CardView> named, List<CardView> further, int more) {}

  /** A source and the places in it. */
  public record OriginView(String name, String title, String href, List<String> locators) {}
}

package toolkit.render.view;

import java.util.List;

/**
 * Why we say this.
 *
 * @param picture the same in short, drawn
 * @param support what stands behind it, in sentences
 * @param facts the same in full: studies, confidence, agreement, counts
 * @param steps one for each theme
 * @param direct quotes and examples named directly
 * @param origins the sources and the places in them
 */
public record TrailView(
    PictureView picture,
    List<String> support,
    List<FactView> facts,
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

  /** A name and a text. */
  public record FactView(String name, String text) {}

  /** A source and the places in it. */
  public record OriginView(String name, String title, String href, List<String> locators) {}
}

package toolkit.render.view;

import java.util.List;

/**
 * What is known of the site's accessibility.
 *
 * @param templates the version of the templates that this page was made with
 * @param measured when and with what, as sentences, or that nobody measured
 * @param warnings why the results may not hold for this site, as sentences
 * @param runs what was found
 * @param checks what people found; none when nobody recorded any
 */
public record AccessibilityView(
    String templates,
    List<String> measured,
    List<String> warnings,
    List<RunView> runs,
    List<CheckView> checks) {
  /** One look of a program at pages. */
  public record RunView(String screen, String rules, String pages, int violations) {}

  /** One look of a person. */
  public record CheckView(String on, String by, String what, String found) {}
}

package toolkit.render.view;

import java.util.List;

/**
 * An entry inside a file to keep, told so far that no other page is needed.
 *
 * @param card its short form; the address is empty unless the site has a full one
 * @param facts what else must be known of it, in order
 * @param steps of a recommendation
 * @param origins the reports and the places in them
 */
public record KeptEntryView(
    CardView card,
    List<Fact> facts,
    List<Html> steps,
    List<CaveatView> caveats,
    List<String> origins) {
  /** A name and a text; one of the two texts is empty. */
  public record Fact(String name, String text, Html prose) {}
}

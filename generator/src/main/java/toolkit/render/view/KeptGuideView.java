package toolkit.render.view;

import java.util.List;

/**
 * A guide as one file to keep.
 *
 * @param online its full address on the site; empty when the site has none
 * @param origins the reports and the places in them
 * @param sources each report behind the guide or an entry in it, as a reference
 * @param reviewed when it was last reviewed; may be empty
 */
public record KeptGuideView(
    String typeLabel,
    String summary,
    PathwayView guide,
    Html body,
    List<CaveatView> caveats,
    List<String> origins,
    List<SourceLine> sources,
    String status,
    String reviewed,
    String online) {
  /** A report: who, when, what, by whom; and where the original is, or empty. */
  public record SourceLine(String shortName, String reference, String url) {}
}

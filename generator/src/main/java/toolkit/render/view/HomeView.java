package toolkit.render.view;

import java.util.List;

/**
 * The front door.
 *
 * @param guides one for each role
 * @param shortest the guides that take least time, shortest first
 * @param guidesHref where all guides are listed; empty when there are none
 * @param featured none or one example
 * @param featuredCaveats its doubts
 * @param counts what there is: a number, what of, and where
 * @param news what is new, and {@code newsHref} where all that was new is told; both empty when the
 *     settings name no such page
 * @param themesHref where all topics are listed; empty when there are none
 */
public record HomeView(
    List<GuideView> guides,
    List<CardView> shortest,
    String guidesHref,
    long guidesCount,
    List<CardView> topics,
    List<CardView> featured,
    List<CaveatView> featuredCaveats,
    List<CardView> sources,
    List<CountView> counts,
    List<LinkView> about,
    Html news,
    String newsHref,
    String themesHref) {
  /** A guide and the role it is for. */
  public record GuideView(String role, CardView guide) {}

  /** A number of entries. */
  public record CountView(long number, String label, String href) {}
}

package toolkit.render.view;

import java.util.List;

/**
 * The front door.
 *
 * @param guides one for each role
 * @param guidesHref where all guides are listed; empty when there are none
 * @param featured none or one example
 * @param featuredCaveats its doubts
 * @param counts what there is: a number, what of, and where
 * @param themesHref where all topics are listed; empty when there are none
 */
public record HomeView(
    List<GuideView> guides,
    String guidesHref,
    long guidesCount,
    List<CardView> topics,
    List<CardView> featured,
    List<CaveatView> featuredCaveats,
    List<CardView> sources,
    List<CountView> counts,
    List<LinkView> about,
    String themesHref) {
  /** A guide and the role it is for. */
  public record GuideView(String role, CardView guide) {}

  /** A number of entries. */
  public record CountView(long number, String label, String href) {}
}

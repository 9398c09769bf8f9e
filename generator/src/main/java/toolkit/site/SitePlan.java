package toolkit.site;

import java.util.List;
import toolkit.audit.Audit;
import toolkit.config.SiteConfig;
import toolkit.graph.SiteGraph;

/**
 * What the site consists of.
 *
 * @param audit what is known of its accessibility
 * @param pages in the order they are rendered
 * @param navigation the links at the head of every page
 * @param footer the links at the foot of every page
 */
public record SitePlan(
    SiteConfig config,
    SiteGraph graph,
    Audit audit,
    List<Page> pages,
    List<NavigationLink> navigation,
    List<NavigationLink> footer) {
  public SitePlan {
    pages = List.copyOf(pages);
    navigation = List.copyOf(navigation);
    footer = List.copyOf(footer);
  }

  /** A link that every page carries. */
  public record NavigationLink(String label, Route target) {}
}

package toolkit.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** The same with a page for each letter that anything begins with. */
  public SitePlan withLetters(List<Page.Keyword> words) {
    Map<String, List<Page.IndexLine>> lines = SitePlanner.linesByLetter(graph);
    Map<String, List<Page.Keyword>> byLetter = new TreeMap<>();
    lines.keySet().forEach(letter -> byLetter.put(letter, new ArrayList<>()));
    for (Page.Keyword word : words) {
      String letter = SitePlanner.letterOf(SortKey.of(word.word()));
      byLetter.computeIfAbsent(letter, l -> new ArrayList<>()).add(word);
    }
    List<Page> all = new ArrayList<>(pages);
    byLetter.forEach(
        (letter, found) ->
            all.add(new Page.OfLetter(letter, lines.getOrDefault(letter, List.of()), found)));
    return new SitePlan(config, graph, audit, all, navigation, footer);
  }

  /**
   * Whether the site has the page of a tool: each that there is stands at the foot of every page.
   */
  public boolean has(Tool tool) {
    return footer.stream().anyMatch(link -> link.target().equals(tool.route()));
  }

  /** A link that every page carries. */
  public record NavigationLink(String label, Route target) {}
}

package toolkit.render.view;

import java.util.List;

/**
 * What every page shows of the site. Texts that were not set are empty.
 *
 * @param paper where readers put a paper together; like the other tools, empty when there is none
 */
public record SiteView(
    String name,
    String tagline,
    String independence,
    String disclaimer,
    String language,
    String version,
    String dated,
    String home,
    String search,
    String index,
    String paper,
    String compare,
    String selfAssessment,
    String stylesheet,
    String script,
    String icon,
    List<LinkView> navigation,
    List<LinkView> footer) {}

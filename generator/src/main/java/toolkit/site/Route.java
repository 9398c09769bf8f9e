package toolkit.site;

import toolkit.graph.RelativePath;

/**
 * The address of a page or a file on the site, from the site's root. All arithmetic on addresses is
 * here.
 *
 * @param path with forward slashes, such as {@code cases/frome.html}
 * @param anchor the id of a place on the page; empty for the page itself
 */
public record Route(String path, String anchor) {
  /** A page or file. */
  public static Route of(String path) {
    return new Route(path, "");
  }

  /** A place on the page. */
  public Route at(String place) {
    return new Route(path, place);
  }

  /** How this address is written on another page; works from any folder and any server. */
  public String from(Route page) {
    String suffix = anchor.isEmpty() ? "" : "#" + anchor;
    if (page.path.equals(path)) {
      return suffix.isEmpty() ? fileName() : suffix;
    }
    return RelativePath.between(page.path, path) + suffix;
  }

  /** The address as the JSON API and the search write it, relative to the site's root. */
  public String fromRoot() {
    return anchor.isEmpty() ? path : path + "#" + anchor;
  }

  private String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}

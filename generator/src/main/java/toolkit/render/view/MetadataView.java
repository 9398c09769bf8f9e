package toolkit.render.view;

import java.util.List;

/**
 * What a page says of itself to reference managers, search engines, browsers and feed readers.
 *
 * @param data the same for search engines, as JSON-LD that can stand in a page; empty for none
 * @param links what the site offers them besides
 */
public record MetadataView(List<TagView> tags, Html data, List<HeadLinkView> links) {
  /** A tag with a name and a text. */
  public record TagView(String name, String content) {}

  /** A link that programs follow. */
  public record HeadLinkView(String rel, String type, String title, String href) {}
}

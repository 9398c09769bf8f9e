package toolkit.markdown;

/** Fills the gaps in prose when it is put on a page. */
public interface LinkResolver {
  /** The address for a link or an image, relative to the page; not escaped. */
  String href(LinkTarget target);

  /** The words for a link by id that has none of its own; not escaped. */
  String label(String id);

  /** The HTML that shows an entry in short form. */
  String embed(String id);
}

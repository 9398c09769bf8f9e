package toolkit.markdown;

/** What a link in prose points to, as the author wrote it. */
public sealed interface LinkTarget {
  /** An address outside the site: http, https or mailto. */
  record External(String url) implements LinkTarget {}

  /**
   * Another file, by its path relative to the file with the link.
   *
   * @param path empty for the same file
   * @param anchor the heading's anchor; empty for none
   */
  record RelativeFile(String path, String anchor) implements LinkTarget {}

  /**
   * An entry, by id: {@code [[case/frome]]}.
   *
   * @param anchor the heading's anchor; empty for none
   */
  record ById(String id, String anchor) implements LinkTarget {}

  /** An entry to be shown in short form in this place: {@code ![[quote/felt-heard]]}. */
  record Embedded(String id) implements LinkTarget {}

  /** An image file, by its path relative to the file. */
  record Image(String path) implements LinkTarget {}
}

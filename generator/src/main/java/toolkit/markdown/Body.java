package toolkit.markdown;

import java.util.List;

/**
 * Prose that was read and checked. Immutable and free of any parser's types; the same text always
 * gives an equal body.
 *
 * @param headings in the order they stand
 * @param links every link, image and embedded entry, in the order they stand
 * @param html the HTML with gaps
 * @param text the plain text with gaps, without embedded entries, blocks separated by line ends
 */
public record Body(
    List<Heading> headings, List<ProseLink> links, List<Piece> html, List<Piece> text) {
  /** No prose at all. */
  public static final Body EMPTY = new Body(List.of(), List.of(), List.of(), List.of());

  public Body {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
    html = List.copyOf(html);
    text = List.copyOf(text);
  }

  /** A run of finished characters, or a gap. */
  public sealed interface Piece {
    /** Finished characters. */
    record Ready(String characters) implements Piece {}

    /** The address of a link. */
    record Href(LinkTarget target) implements Piece {}

    /** The words of a link by id that has none. */
    record Label(String id) implements Piece {}

    /** An entry in short form. */
    record Embed(String id) implements Piece {}
  }

  public boolean isEmpty() {
    return html.isEmpty();
  }

  /** The finished HTML. */
  public String html(LinkResolver resolver) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : html) {
      if (piece instanceof Piece.Ready ready) {
        out.append(ready.characters());
      } else if (piece instanceof Piece.Href href) {
        out.append(escape(resolver.href(href.target())));
      } else if (piece instanceof Piece.Label label) {
        out.append(escape(resolver.label(label.id())));
      } else if (piece instanceof Piece.Embed embed) {
        out.append(resolver.embed(embed.id()));
      }
    }
    return out.toString();
  }

  /** The plain text, for search and the JSON API; embedded entries leave nothing. */
  public String plainText(LinkResolver resolver) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : text) {
      if (piece instanceof Piece.Ready ready) {
        out.append(ready.characters());
      } else if (piece instanceof Piece.Label label) {
        out.append(resolver.label(label.id()));
      }
    }
    return out.toString().strip();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
  }
}

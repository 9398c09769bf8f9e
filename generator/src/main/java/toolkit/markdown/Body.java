package toolkit.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Where the text below a heading begins; prints nothing. */
    record SectionStart(Heading heading) implements Piece {}
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

  /**
   * The plain text below one heading, the heading not included.
   *
   * @param anchor the heading's anchor; empty for the text above the first heading
   */
  public record Section(String anchor, String heading, String text) {}

  /** The plain text with its headings; embedded entries leave nothing. */
  public String plainText(UnaryOperator<String> labelOf) {
    return sections(labelOf).stream()
        .flatMap(section -> Stream.of(section.heading, section.text))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /**
   * The plain text cut up at the headings; none when there is no text.
   *
   * @param labelOf the words for a link by id that has none of its own
   */
  public List<Section> sections(UnaryOperator<String> labelOf) {
    List<Section> sections = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    String anchor = "";
    String heading = "";
    for (Piece piece : text) {
      if (piece instanceof Piece.Ready ready) {
        out.append(ready.characters());
      } else if (piece instanceof Piece.Label label) {
        out.append(labelOf.apply(label.id()));
      } else if (piece instanceof Piece.SectionStart start) {
        addSection(sections, anchor, heading, out);
        anchor = start.heading().anchor();
        heading = start.heading().text();
        out.setLength(0);
      }
    }
    addSection(sections, anchor, heading, out);
    return sections;
  }

  private static void addSection(
      List<Section> sections, String anchor, String heading, StringBuilder text) {
    String words = text.toString().strip();
    if (!words.isEmpty() || !heading.isEmpty()) {
      sections.add(new Section(anchor, heading, words));
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

package toolkit.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.Set;

/** Writes HTML with a gap wherever an address, a title or an embedded entry belongs. */
final class GapRenderer implements NodeRenderer {
  /** What {@link ProseWalk} found out about the nodes of this document. */
  static final DataKey<NodeNotes> NOTES = new DataKey<>("NOTES", new NodeNotes());

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Heading.class, GapRenderer::heading),
        new NodeRenderingHandler<>(Link.class, GapRenderer::link),
        new NodeRenderingHandler<>(LinkRef.class, GapRenderer::link),
        new NodeRenderingHandler<>(AutoLink.class, GapRenderer::link),
        new NodeRenderingHandler<>(MailLink.class, GapRenderer::link),
        new NodeRenderingHandler<>(Image.class, GapRenderer::image),
        new NodeRenderingHandler<>(ImageRef.class, GapRenderer::image),
        new NodeRenderingHandler<>(WikiLink.class, GapRenderer::wikiLink),
        new NodeRenderingHandler<>(WikiImage.class, GapRenderer::embed),
        new NodeRenderingHandler<>(TableCell.class, GapRenderer::cell),
        new NodeRenderingHandler<>(Paragraph.class, GapRenderer::paragraph));
  }

  private static NodeNotes notes(NodeRendererContext context) {
    Document document = context.getDocument();
    return NOTES.get(document);
  }

  private static void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
    html.attr("id", notes(context).anchors.getOrDefault(node, ""));
    html.srcPos(node.getText())
        .withAttr()
        .tagLine("h" + node.getLevel(), () -> context.renderChildren(node));
  }

  private static void link(Node node, NodeRendererContext context, HtmlWriter html) {
    Integer gap = notes(context).hrefs.get(node);
    if (gap == null) {
      // Not a link after all: an unresolved [reference] is ordinary text.
      html.text(node.getChars().unescape());
      return;
    }
    html.raw("<a href=\"" + Gaps.mark(gap) + "\">");
    if (node instanceof AutoLink || node instanceof MailLink) {
      html.text(NodeNotes.addressText(node));
    } else {
      context.renderChildren(node);
    }
    html.raw("</a>");
  }

  private static void image(Node node, NodeRendererContext context, HtmlWriter html) {
    Integer gap = notes(context).hrefs.get(node);
    if (gap == null) {
      html.text(node.getChars().unescape());
      return;
    }
    html.raw("<img src=\"" + Gaps.mark(gap) + "\" alt=\"");
    html.text(NodeNotes.altText(node));
    html.raw("\" loading=\"lazy\">");
  }

  private static void wikiLink(WikiLink node, NodeRendererContext context, HtmlWriter html) {
    html.raw("<a href=\"" + Gaps.mark(notes(context).hrefs.get(node)) + "\">");
    Integer label = notes(context).labels.get(node);
    if (label == null) {
      html.text(node.getText().unescape());
    } else {
      html.raw(Gaps.mark(label));
    }
    html.raw("</a>");
  }

  private static void embed(WikiImage node, NodeRendererContext context, HtmlWriter html) {
    html.raw(Gaps.mark(notes(context).hrefs.get(node)));
  }

  /** Headings say what they head; one without words heads the rows, and is no heading itself. */
  private static void cell(TableCell node, NodeRendererContext context, HtmlWriter html) {
    boolean rowHeading = node.getPrevious() == null && headsRows(node);
    String tag =
        node.isHeader() ? (node.getText().isBlank() ? "td" : "th") : rowHeading ? "th" : "td";
    if (tag.equals("th")) {
      html.attr("scope", node.isHeader() ? "col" : "row");
    }
    html.srcPos(node.getText()).withAttr().tag(tag, () -> context.renderChildren(node));
  }

  /** Whether the table's first column has an empty heading. */
  private static boolean headsRows(TableCell node) {
    Node table = node.getAncestorOfType(TableBlock.class);
    Node head = table == null ? null : table.getFirstChildAny(TableHead.class);
    return head != null
        && head.getFirstChild() != null
        && head.getFirstChild().getFirstChild() instanceof TableCell first
        && first.getText().isBlank();
  }

  private static void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
    if (node.getFirstChild() instanceof WikiImage image && image.getNext() == null) {
      html.line();
      embed(image, context, html);
      html.line();
    } else {
      context.delegateRender();
    }
  }
}

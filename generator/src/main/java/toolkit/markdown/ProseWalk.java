package toolkit.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.List;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Positions;
import toolkit.source.Problems;

/** One walk over a parsed document: takes down headings and links and reports what is forbidden. */
final class ProseWalk {
  private static final int DEEPEST = 60;

  private final Document document;
  private final Positions positions;
  private final Problems problems;
  private final boolean headingsAllowed;
  private final Anchors anchors = new Anchors();
  private final List<Heading> headings = new ArrayList<>();
  private final List<ProseLink> links = new ArrayList<>();
  private final List<Body.Piece> gaps = new ArrayList<>();
  private final NodeNotes notes = new NodeNotes();
  private boolean tooDeep;

  private ProseWalk(
      Document document, Positions positions, Problems problems, boolean headingsAllowed) {
    this.document = document;
    this.positions = positions;
    this.problems = problems;
    this.headingsAllowed = headingsAllowed;
  }

  static ProseWalk of(
      Document document, Positions positions, Problems problems, boolean headingsAllowed) {
    ProseWalk walk = new ProseWalk(document, positions, problems, headingsAllowed);
    walk.visitChildren(document, 1);
    document.set(GapRenderer.NOTES, walk.notes);
    return walk;
  }

  List<Heading> headings() {
    return headings;
  }

  List<ProseLink> links() {
    return links;
  }

  List<Body.Piece> gaps() {
    return gaps;
  }

  NodeNotes notes() {
    return notes;
  }

  private void visitChildren(Node node, int depth) {
    if (depth > DEEPEST) {
      reportDepth(node);
      return;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child);
      visitChildren(child, depth + 1);
    }
  }

  private void reportDepth(Node node) {
    if (!tooDeep) {
      tooDeep = true;
      problems.add(
          DiagnosticCode.NESTED_TOO_DEEP,
          at(node),
          "lists, quotes or emphasis are nested more than " + DEEPEST + " deep here",
          "write it in separate paragraphs");
    }
  }

  /** Whether the document is nested so deeply that it cannot be rendered; then it was reported. */
  boolean isTooDeep() {
    return tooDeep;
  }

  private void visit(Node node) {
    if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
      heading(heading);
    } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
      rawHtml(node);
    } else if (node instanceof Link link) {
      address(node, link.getUrl().unescape(), false);
    } else if (node instanceof Image image) {
      address(node, image.getUrl().unescape(), true);
    } else if (node instanceof LinkRef || node instanceof ImageRef) {
      reference((RefNode) node);
    } else if (node instanceof AutoLink auto) {
      address(node, auto.getText().unescape(), false);
    } else if (node instanceof MailLink mail) {
      address(node, "mailto:" + mail.getText().unescape(), false);
    } else if (node instanceof WikiLink link) {
      wikiLink(link);
    } else if (node instanceof WikiImage image) {
      embed(image);
    }
  }

  private void heading(com.vladsch.flexmark.ast.Heading node) {
    String text = new TextCollectingVisitor().collectAndGetText(node).strip();
    Location location = at(node);
    int previous = headings.isEmpty() ? 1 : headings.get(headings.size() - 1).level();
    if (!headingsAllowed) {
      headingFault(
          location,
          "a heading cannot stand inside a field",
          "put it in the prose below the header");
    } else if (node.getLevel() == 1) {
      headingFault(
          location, "the title is the only heading of the first level", "write `## " + text + "`");
    } else if (node.getLevel() > previous + 1) {
      headingFault(
          location,
          "this heading skips a level: it follows one of level " + previous,
          "write `" + "#".repeat(previous + 1) + " " + text + "`");
    }
    String anchor = anchors.claim(text);
    notes.anchors.put(node, anchor);
    Heading heading = new Heading(node.getLevel(), text, anchor, location);
    headings.add(heading);
    notes.sections.put(node, gap(new Body.Piece.SectionStart(heading)));
  }

  private void headingFault(Location location, String message, String hint) {
    problems.add(DiagnosticCode.HEADING_LEVEL, location, message, hint);
  }

  private void rawHtml(Node node) {
    String shown = node.getChars().toString().lines().findFirst().orElse("").strip();
    problems.add(
        DiagnosticCode.RAW_HTML,
        at(node),
        "HTML is not allowed in prose: `"
            + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown)
            + "`",
        RawHtmlHint.of(shown));
  }

  private void reference(RefNode node) {
    Reference reference =
        com.vladsch.flexmark.parser.Parser.REFERENCES
            .get(document)
            .get(
                com.vladsch.flexmark.parser.Parser.REFERENCES
                    .get(document)
                    .normalizeKey(node.getReference()));
    if (reference != null) {
      address((Node) node, reference.getUrl().unescape(), node instanceof ImageRef);
    }
  }

  private void address(Node node, String written, boolean image) {
    Location location = at(node);
    AddressReader.Result result = AddressReader.read(written, location, image);
    result.fault().ifPresent(problems::add);
    if (image && NodeNotes.altText(node).isEmpty()) {
      problems.add(
          DiagnosticCode.MISSING_ALT,
          location,
          "the image has no description for people who cannot see it",
          "write `![what it shows](" + written + ")`");
    }
    link(node, result.target(), location);
  }

  private void link(Node node, LinkTarget target, Location location) {
    links.add(new ProseLink(target, location));
    notes.hrefs.put(node, gap(new Body.Piece.Href(target)));
  }

  private int gap(Body.Piece piece) {
    gaps.add(piece);
    return gaps.size() - 1;
  }

  private void wikiLink(WikiLink node) {
    String written = node.getLink().unescape().strip();
    int hash = written.indexOf('#');
    String id = hash < 0 ? written : written.substring(0, hash);
    String anchor = hash < 0 ? "" : written.substring(hash + 1);
    link(node, new LinkTarget.ById(id, anchor), at(node));
    if (node.getText().isBlank()) {
      notes.labels.put(node, gap(new Body.Piece.Label(id)));
    }
  }

  private void embed(WikiImage node) {
    String id = node.getLink().unescape().strip();
    Location location = at(node);
    boolean alone =
        node.getParent() instanceof com.vladsch.flexmark.ast.Paragraph
            && node.getPrevious() == null
            && node.getNext() == null
            && node.getParent().getParent() instanceof Document;
    if (!alone) {
      problems.add(
          Diagnostic.of(
              DiagnosticCode.EMBED_NOT_ALONE,
              location,
              "`![[" + id + "]]` must stand alone in a paragraph",
              "put an empty line above and below it, or link with `[[" + id + "]]`"));
    }
    links.add(new ProseLink(new LinkTarget.Embedded(id), location));
    notes.hrefs.put(node, gap(new Body.Piece.Embed(id)));
  }

  private Location at(Node node) {
    return positions.at(node.getStartOffset());
  }
}

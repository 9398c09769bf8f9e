package toolkit.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;

/** The words of a document without its markup. */
final class PlainText {
  private final StringBuilder out = new StringBuilder();
  private final NodeNotes notes;

  private PlainText(NodeNotes notes) {
    this.notes = notes;
  }

  static String of(Node document, ProseWalk walk) {
    PlainText text = new PlainText(walk.notes());
    text.visit(document);
    return text.out.toString();
  }

  private void visit(Node node) {
    if (node instanceof Heading) {
      out.append(Gaps.mark(notes.sections.get(node)));
    } else if (node instanceof Text || node instanceof HtmlEntity) {
      out.append(node.getChars().unescape());
    } else if (node instanceof Code code) {
      out.append(code.getText());
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      out.append(((ContentNode) node).getContentChars()).append('\n');
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.append(' ');
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      out.append(NodeNotes.addressText(node));
    } else if (node instanceof WikiLink link) {
      Integer label = notes.labels.get(node);
      out.append(label == null ? link.getText().unescape() : Gaps.mark(label));
    } else if (node instanceof TableRow) {
      visitRow(node);
    } else if (!(node instanceof WikiImage || node instanceof TableSeparator)) {
      visitChildren(node);
    }
  }

  /** Cells read as parts of one sentence, rows do not. */
  private void visitRow(Node row) {
    int start = out.length();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      int before = out.length();
      out.append(before == start ? "" : "; ");
      int words = out.length();
      visit(cell);
      if (out.substring(words).isBlank()) {
        out.setLength(before);
      }
    }
    out.append('\n');
  }

  private void visitChildren(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child);
    }
    if (node instanceof Block && out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }
}

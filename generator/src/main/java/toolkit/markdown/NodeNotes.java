package toolkit.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.IdentityHashMap;

/** What was found out about the nodes of one document: anchors and the numbers of gaps. */
final class NodeNotes {
  final IdentityHashMap<Node, String> anchors = new IdentityHashMap<>();
  final IdentityHashMap<Node, Integer> hrefs = new IdentityHashMap<>();
  final IdentityHashMap<Node, Integer> sections = new IdentityHashMap<>();
  final IdentityHashMap<Node, Integer> labels = new IdentityHashMap<>();

  /** The visible words of a bare address. */
  static String addressText(Node node) {
    return node instanceof AutoLink auto
        ? auto.getText().unescape()
        : ((MailLink) node).getText().unescape();
  }

  /** The description of an image. */
  static String altText(Node image) {
    return new TextCollectingVisitor().collectAndGetText(image).strip();
  }
}

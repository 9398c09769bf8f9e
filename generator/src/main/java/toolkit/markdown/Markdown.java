package toolkit.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import toolkit.source.DiagnosticCode;
import toolkit.source.Positions;
import toolkit.source.Problems;

/**
 * Reads our Markdown: CommonMark, tables, and {@code [[type/slug]]} links. Raw HTML is an error.
 * Safe for use by several threads.
 */
public final class Markdown {
  /** The gap characters cannot be typed by mistake: Unicode never assigns them. */
  static final char GAP_START = '\uFDD0';

  static final char GAP_END = '\uFDD1';

  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), WikiLinkExtension.create()))
          .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
          .set(WikiLinkExtension.IMAGE_LINKS, true)
          .set(TablesExtension.CLASS_NAME, "table")
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.RENDER_HEADER_ID, false)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false);
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(OPTIONS).nodeRendererFactory(options -> new GapRenderer()).build();

  private Markdown() {}

  /** Reads the prose of a whole entry, in which headings start at the second level. */
  public static Body body(String text, Positions positions, Problems problems) {
    return read(text, positions, problems, true);
  }

  /** Reads the prose of one field, in which headings have no place. */
  public static Body field(String text, Positions positions, Problems problems) {
    return read(text, positions, problems, false);
  }

  private static Body read(
      String text, Positions positions, Problems problems, boolean headingsAllowed) {
    if (text.isBlank()) {
      return Body.EMPTY;
    }
    try {
      return parse(text, positions, problems, headingsAllowed);
    } catch (StackOverflowError e) {
      // flexmark's patterns take stack for each character of some constructs.
      problems.add(
          DiagnosticCode.NESTED_TOO_DEEP,
          positions.at(0),
          "this prose is too intricate to be read: something in it is very long or deeply nested",
          "break up long links, comments, rows of stars and nested lists");
      return Body.EMPTY;
    }
  }

  private static Body parse(
      String text, Positions positions, Problems problems, boolean headingsAllowed) {
    String safe = text.replace(GAP_START, '\uFFFD').replace(GAP_END, '\uFFFD');
    Document document = PARSER.parse(safe);
    ProseWalk walk = ProseWalk.of(document, positions, problems, headingsAllowed);
    if (walk.isTooDeep()) {
      return new Body(walk.headings(), walk.links(), List.of(), List.of());
    }
    return new Body(
        walk.headings(),
        walk.links(),
        Gaps.split(RENDERER.render(document), walk.gaps()),
        Gaps.split(PlainText.of(document, walk), walk.gaps()));
  }
}

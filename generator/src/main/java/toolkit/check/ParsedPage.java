package toolkit.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import toolkit.output.OutputFile;
import toolkit.source.Location;
import toolkit.source.SourceFile;

/** A page as a browser sees it. */
record ParsedPage(String path, SourceFile text, Document document, Set<String> ids) {
  /** How the names of files end that readers keep, and that are no pages of the site. */
  static final String KEPT = ".htm";

  static ParsedPage of(OutputFile file, String shownFolder) {
    SourceFile text = new SourceFile(shownFolder + "/" + file.path(), file.text());
    Document document = Jsoup.parse(text.text(), "", Parser.htmlParser().setTrackPosition(true));
    Set<String> ids =
        document.select("[id]").stream().map(Element::id).collect(Collectors.toUnmodifiableSet());
    return new ParsedPage(file.path(), text, document, ids);
  }

  /** Whether this is a file to keep, which leaves the site and must do without it. */
  boolean isKept() {
    return path.endsWith(KEPT);
  }

  List<Element> select(String css) {
    return document.select(css);
  }

  Location at(Element element) {
    Range range = element.sourceRange();
    return range.isTracked()
        ? new Location(text, range.start().lineNumber(), range.start().columnNumber())
        : text.start();
  }
}

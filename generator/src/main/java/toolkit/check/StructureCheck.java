package toolkit.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** Ids are unique, images are described, headings go down one step at a time from one h1. */
final class StructureCheck implements PageCheck {
  @Override
  public void check(ParsedPage page, ParsedSite site, Problems problems) {
    ids(page, problems);
    images(page, problems);
    headings(page, problems);
  }

  private static void ids(ParsedPage page, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!seen.add(element.id())) {
        problems.add(
            DiagnosticCode.PAGE_ID,
            page.at(element),
            "the id `" + element.id() + "` stands on this page twice",
            "give the second one another id");
      }
    }
  }

  private static void images(ParsedPage page, Problems problems) {
    for (Element image : page.select("img:not([alt])")) {
      problems.add(
          DiagnosticCode.PAGE_IMAGE,
          page.at(image),
          "an image has no `alt`",
          "describe it, or write alt=\"\" when it only decorates");
    }
  }

  private static void headings(ParsedPage page, Problems problems) {
    List<Element> headings = page.select("h1, h2, h3, h4, h5, h6");
    int previous = 0;
    boolean titled = false;
    for (Element heading : headings) {
      int level = heading.tagName().charAt(1) - '0';
      if (level == 1 && titled) {
        headingProblem(page, heading, "a page has one h1, and this is the second", problems);
      } else if (level > previous + 1) {
        headingProblem(
            page,
            heading,
            "an h" + level + " follows " + (previous == 0 ? "nothing" : "an h" + previous),
            problems);
      }
      titled |= level == 1;
      previous = level;
    }
    if (!titled) {
      problems.add(
          DiagnosticCode.PAGE_HEADING, page.text().start(), "the page has no h1", "add one");
    }
  }

  private static void headingProblem(
      ParsedPage page, Element heading, String message, Problems problems) {
    problems.add(
        DiagnosticCode.PAGE_HEADING,
        page.at(heading),
        message,
        "screen readers walk by headings: let none be skipped");
  }
}

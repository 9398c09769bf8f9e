package toolkit.check;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/**
 * A file that readers keep and mail is whole by itself: it runs nothing, loads nothing, and links
 * only to places in itself or to full addresses.
 */
final class KeptFileCheck implements PageCheck {
  private static final List<String> FORBIDDEN_ELEMENTS =
      List.of("script", "link", "iframe", "object", "embed", "base", "form", "audio", "video");

  @Override
  public void check(ParsedPage page, ParsedSite site, Problems problems) {
    for (String css : FORBIDDEN_ELEMENTS) {
      page.select(css).forEach(e -> refuse(page, e, "the element `" + e.tagName() + "`", problems));
    }
    page.select("meta[http-equiv]").forEach(e -> refuse(page, e, "`http-equiv`", problems));
    for (Element style : page.select("style")) {
      if (style.data().matches("(?is).*(url\\s*\\(|@import).*")) {
        refuse(page, style, "a style that loads something", problems);
      }
    }
    page.document().getAllElements().forEach(element -> attributes(page, element, problems));
  }

  private static void attributes(ParsedPage page, Element element, Problems problems) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      String value = attribute.getValue();
      if (name.startsWith("on")) {
        refuse(page, element, "the attribute `" + name + "`", problems);
      } else if (name.equals("srcset") || (name.equals("src") && !isInside(value))) {
        refuse(page, element, "a file from elsewhere, `" + value + "`", problems);
      } else if (name.equals("href") && !value.matches("(?i)(#|https?://|mailto:).*")) {
        refuse(page, element, "the address `" + value + "`", problems);
      }
    }
  }

  private static boolean isInside(String address) {
    return address.startsWith("data:image/");
  }

  private static void refuse(ParsedPage page, Element element, String what, Problems problems) {
    problems.add(
        DiagnosticCode.PAGE_KEPT,
        page.at(element),
        what + " has no place in a file that must work by itself",
        "keep everything inside the file, and link with full addresses or not at all");
  }
}

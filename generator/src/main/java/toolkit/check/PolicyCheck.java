package toolkit.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/**
 * The page obeys the policy it is served with: {@code default-src 'none'; script-src 'self';
 * style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'}. Nothing inline, nothing
 * from outside, nothing that fails from a folder.
 */
final class PolicyCheck implements PageCheck {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
  private static final List<String> FORBIDDEN_ELEMENTS =
      List.of("style", "iframe", "object", "embed", "base", "link[rel=manifest]", "audio", "video");

  @Override
  public void check(ParsedPage page, ParsedSite site, Problems problems) {
    for (String css : FORBIDDEN_ELEMENTS) {
      page.select(css).forEach(e -> refuse(page, e, "the element `" + e.tagName() + "`", problems));
    }
    page.select("script:not([src])").stream()
        .filter(e -> !isData(e))
        .forEach(e -> refuse(page, e, "a script inside the page", problems));
    page.select("script[type=module], script[integrity], script[crossorigin], link[crossorigin]")
        .forEach(e -> refuse(page, e, "a script or style that fails from a folder", problems));
    page.select("meta[http-equiv]").forEach(e -> refuse(page, e, "`http-equiv`", problems));
    page.document().getAllElements().forEach(element -> attributes(page, element, problems));
  }

  /**
   * Data for search engines, which no browser runs, so that the policy does not speak of it. It
   * must hold no {@code <}, with which it could end its element early.
   */
  private static boolean isData(Element script) {
    return script.attributesSize() == 1
        && script.attr("type").equals("application/ld+json")
        && script.data().indexOf('<') < 0;
  }

  private static void attributes(ParsedPage page, Element element, Problems problems) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (name.equals("style") || name.startsWith("on")) {
        refuse(page, element, "the attribute `" + name + "`", problems);
      } else if (isResource(element, name)
          && attribute.getValue().matches("(?i)([a-z][a-z0-9+.-]*:|//).*")) {
        refuse(page, element, "a file from outside, `" + attribute.getValue() + "`", problems);
      } else if (name.equals("href") && !isAllowedScheme(attribute.getValue())) {
        refuse(page, element, "the address `" + attribute.getValue() + "`", problems);
      }
    }
  }

  private static boolean isResource(Element element, String attribute) {
    return attribute.equals("src")
        || attribute.equals("srcset")
        || attribute.equals("action")
        || (attribute.equals("href")
            && element.is("link[rel=stylesheet], link[rel=icon], use, image"));
  }

  private static boolean isAllowedScheme(String address) {
    String plain = address.replaceAll("[\\p{Cntrl}\\s]+", "");
    int colon = plain.indexOf(':');
    if (colon < 0 || !plain.substring(0, colon).matches("[a-zA-Z][a-zA-Z0-9+.-]*")) {
      return !plain.startsWith("/");
    }
    return SCHEMES.contains(plain.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private static void refuse(ParsedPage page, Element element, String what, Problems problems) {
    problems.add(
        DiagnosticCode.PAGE_POLICY,
        page.at(element),
        what + " is against the site's security policy",
        "put styles and scripts into files of the template folder, and link relatively");
  }
}

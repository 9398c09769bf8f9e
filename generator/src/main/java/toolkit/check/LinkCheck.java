package toolkit.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import toolkit.source.Closest;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** Every link inside the site leads to a file that is there, and every anchor to an id. */
final class LinkCheck implements PageCheck {
  @Override
  public void check(ParsedPage page, ParsedSite site, Problems problems) {
    page.select("[href]").forEach(e -> check(e, e.attr("href"), page, site, problems));
    page.select("[src]").forEach(e -> check(e, e.attr("src"), page, site, problems));
    page.select("form[action]").forEach(e -> check(e, e.attr("action"), page, site, problems));
  }

  private static void check(
      Element element, String address, ParsedPage page, ParsedSite site, Problems problems) {
    // Addresses with a scheme are outside, or forbidden; the policy check looks at those.
    if (address.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      return;
    }
    int hash = address.indexOf('#');
    String path = (hash < 0 ? address : address.substring(0, hash)).replaceFirst("\\?.*", "");
    String anchor = hash < 0 ? "" : address.substring(hash + 1);
    String target = path.isEmpty() ? page.path() : resolve(page.path(), path);
    if (!site.paths().contains(target)) {
      problems.add(
          DiagnosticCode.PAGE_LINK,
          page.at(element),
          "`" + address + "` leads to `" + target + "`, which is not on the site",
          Closest.to(target, site.paths()).map(near -> "is `" + near + "` meant?").orElse(""));
    } else if (!anchor.isEmpty() && !hasAnchor(site, target, anchor)) {
      problems.add(
          DiagnosticCode.PAGE_ANCHOR,
          page.at(element),
          "`" + address + "` leads to an id that `" + target + "` does not have",
          site.page(target)
              .flatMap(found -> Closest.to(anchor, found.ids()))
              .map(near -> "is `#" + near + "` meant?")
              .orElse(""));
    }
  }

  private static boolean hasAnchor(ParsedSite site, String target, String anchor) {
    return site.page(target).map(page -> page.ids().contains(anchor)).orElse(false);
  }

  /** As a browser does it: too many {@code ..} stop at the root. */
  private static String resolve(String page, String relative) {
    Deque<String> parts = new ArrayDeque<>(List.of(page.split("/", -1)));
    parts.removeLast();
    for (String part : relative.split("/", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}

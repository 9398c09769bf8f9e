package toolkit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Few pages on which everything stands that stands on any page of the real site: each kind of
 * element in each kind of element, by tag, classes, role and attributes that say something of it,
 * on each kind of page. What is wrong with one of a kind is wrong with all, but for the words.
 */
final class CoveringPages {
  private CoveringPages() {}

  /** The pages, sorted: always the one with most that is not covered yet. */
  static List<String> find() {
    Map<String, Set<String>> open = new TreeMap<>();
    RealSite.pages().forEach(page -> open.put(page, shapes(page)));
    List<String> found = new ArrayList<>();
    while (!open.isEmpty()) {
      String next =
          open.keySet().stream()
              .max(
                  Comparator.<String>comparingInt(page -> open.get(page).size())
                      .thenComparing(Comparator.reverseOrder()))
              .orElseThrow();
      Set<String> covered = open.remove(next);
      found.add(next);
      open.values().forEach(shapes -> shapes.removeAll(covered));
      open.values().removeIf(Set::isEmpty);
    }
    return found.stream().sorted().toList();
  }

  private static Set<String> shapes(String page) {
    try {
      Set<String> shapes = new HashSet<>();
      Element body = Jsoup.parse(Files.readString(RealSite.folder().resolve(page))).body();
      for (Element element : body.getAllElements()) {
        Element parent = element.parent();
        shapes.add(
            body.className() + " " + (parent == null ? "" : shape(parent)) + ">" + shape(element));
      }
      return shapes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shape(Element element) {
    StringBuilder shape = new StringBuilder(element.normalName());
    element.classNames().stream().sorted().forEach(name -> shape.append('.').append(name));
    element.attributes().asList().stream()
        .map(Attribute::getKey)
        .filter(name -> name.startsWith("aria-") || name.equals("role") || name.equals("lang"))
        .sorted()
        .forEach(name -> shape.append('@').append(name));
    return shape.append(element.attr("role")).toString();
  }
}

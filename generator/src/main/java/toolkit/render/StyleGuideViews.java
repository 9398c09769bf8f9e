package toolkit.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import toolkit.render.view.CiteView;
import toolkit.render.view.Html;
import toolkit.render.view.SiteView;
import toolkit.render.view.StyleGuideView;
import toolkit.render.view.StyleGuideView.ComponentView;
import toolkit.render.view.StyleGuideView.ExampleView;

/**
 * The examples that lie beside the components, filled. They are templates that call the component
 * with values of their own, so that they break when it changes; their names say what they show.
 */
final class StyleGuideViews {
  private static final String FOLDER = "components/";

  private final Templates templates;

  StyleGuideViews(Templates templates) {
    this.templates = templates;
  }

  StyleGuideView of(SiteView site) {
    Map<String, Object> model =
        Map.of(
            "site",
            site,
            "cite",
            new CiteView(Wording.addToCitation(false), List.of(), List.of(), List.of()));
    Map<String, List<ExampleView>> examples = new TreeMap<>();
    for (String name : templates.names(FOLDER)) {
      String[] parts = name.substring(FOLDER.length()).split("/");
      if (parts.length == 3 && parts[1].equals("examples")) {
        examples
            .computeIfAbsent(parts[0], component -> new ArrayList<>())
            .add(new ExampleView(title(parts[2]), new Html(templates.fill(name, model))));
      }
    }
    List<ComponentView> components = new ArrayList<>();
    examples.forEach((component, list) -> components.add(new ComponentView(component, list)));
    return new StyleGuideView(components);
  }

  /** What the name of a file says: {@code 2-in-a-list.ftlh} is “In a list”. */
  private static String title(String file) {
    String words = file.replaceFirst("^\\d+-", "").replaceFirst("\\.ftlh$", "").replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

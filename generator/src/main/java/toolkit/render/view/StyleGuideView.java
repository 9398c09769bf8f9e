package toolkit.render.view;

import java.util.List;

/** The components of the templates, each with its examples. */
public record StyleGuideView(List<ComponentView> components) {
  /** A component, by the name of its folder. */
  public record ComponentView(String name, List<ExampleView> examples) {}

  /** An example: what it shows, and how that looks. */
  public record ExampleView(String title, Html html) {}
}

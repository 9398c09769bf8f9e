package toolkit.render.view;

import java.util.List;

/**
 * A report.
 *
 * @param facts what is known about the study, each a name and a text, in order
 * @param leftOut what is in the report and not here
 * @param quoted how much of it is quoted here, as a sentence; empty when its length is not known
 * @param groups what we took from it, by type
 */
public record SourceView(
    String shortName,
    String authors,
    String year,
    String publisher,
    String kind,
    List<Fact> facts,
    List<String> limitations,
    List<String> leftOut,
    String rights,
    String permission,
    String url,
    String doi,
    String archived,
    String quoted,
    List<CardGroupView> groups) {
  /** A name and a text. */
  public record Fact(String name, String text) {}
}

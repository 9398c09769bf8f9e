package toolkit.graph;

import java.util.ArrayList;
import java.util.List;
import toolkit.entry.FieldValue;
import toolkit.entry.Fields;
import toolkit.entry.ParsedEntry;
import toolkit.markdown.Body;

/** Prose wherever an entry has some. */
final class Prose {
  private Prose() {}

  static List<Body> of(ParsedEntry entry) {
    List<Body> bodies = new ArrayList<>();
    bodies.add(entry.body());
    collect(entry.fields(), bodies);
    return bodies;
  }

  private static void collect(Fields fields, List<Body> bodies) {
    fields.values().values().forEach(value -> collect(value, bodies));
  }

  private static void collect(FieldValue value, List<Body> bodies) {
    if (value instanceof FieldValue.Prose prose) {
      bodies.add(prose.body());
    } else if (value instanceof FieldValue.Many many) {
      many.items().forEach(item -> collect(item, bodies));
    } else if (value instanceof FieldValue.Group group) {
      collect(group.fields(), bodies);
    }
  }
}

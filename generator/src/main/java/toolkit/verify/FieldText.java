package toolkit.verify;

import java.util.ArrayList;
import java.util.List;
import toolkit.entry.FieldValue;
import toolkit.entry.Fields;
import toolkit.entry.ParsedEntry;
import toolkit.markdown.Body;
import toolkit.source.Location;

/**
 * A text in a field or in the prose of an entry.
 *
 * @param field the field's name, such as {@code caveats.text}; {@code body} for the prose
 * @param location where it begins
 */
record FieldText(String field, String text, Location location) {
  static final String BODY = "body";

  /** Every text of an entry; embedded entries and the titles that links take are left out. */
  static List<FieldText> of(ParsedEntry entry) {
    List<FieldText> texts = new ArrayList<>();
    add(entry.fields(), "", texts);
    add(BODY, entry.body(), Place.body(entry.location()), texts);
    return texts;
  }

  /** The texts of a group of fields. */
  static List<FieldText> of(Fields fields, String prefix) {
    List<FieldText> texts = new ArrayList<>();
    add(fields, prefix, texts);
    return texts;
  }

  private static void add(Fields fields, String prefix, List<FieldText> texts) {
    fields.values().forEach((name, value) -> add(prefix + name, value, texts));
  }

  private static void add(String name, FieldValue value, List<FieldText> texts) {
    if (value instanceof FieldValue.Text text) {
      texts.add(new FieldText(name, text.value(), text.location()));
    } else if (value instanceof FieldValue.Prose prose) {
      add(name, prose.body(), prose.location(), texts);
    } else if (value instanceof FieldValue.Many many) {
      many.items().forEach(item -> add(name, item, texts));
    } else if (value instanceof FieldValue.Group group) {
      add(group.fields(), name + ".", texts);
    }
  }

  private static void add(String name, Body body, Location location, List<FieldText> texts) {
    if (!body.isEmpty()) {
      texts.add(new FieldText(name, body.plainText(id -> ""), location));
    }
  }
}

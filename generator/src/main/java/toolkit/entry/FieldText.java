package toolkit.entry;

import java.util.ArrayList;
import java.util.List;
import toolkit.markdown.Body;
import toolkit.source.Location;
import toolkit.source.SourceFile;

/**
 * A text in a field or in the prose of an entry.
 *
 * @param field the field's name, such as {@code caveats.text}; {@code body} for the prose
 * @param location where it begins
 */
public record FieldText(String field, String text, Location location) {
  private static final String BODY = "body";
  private static final String FRONT_MATTER_END = "\n---\n";

  /** Every text of an entry; embedded entries and the titles that links take are left out. */
  public static List<FieldText> of(ParsedEntry entry) {
    List<FieldText> texts = new ArrayList<>();
    add(entry.fields(), "", texts);
    add(BODY, entry.body(), bodyOf(entry.location()), texts);
    return texts;
  }

  /** The texts of a group of fields. */
  public static List<FieldText> of(Fields fields, String prefix) {
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

  /** Where the prose below the header begins, if the entry is a Markdown file of its own. */
  private static Location bodyOf(Location entry) {
    SourceFile file = entry.file();
    int header = file.text().indexOf(FRONT_MATTER_END);
    return file.path().endsWith(".md") && header >= 0
        ? file.at(header + FRONT_MATTER_END.length())
        : entry;
  }
}

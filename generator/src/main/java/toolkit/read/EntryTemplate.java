package toolkit.read;

import toolkit.entry.EntrySchema;
import toolkit.entry.EntryType;
import toolkit.entry.FieldKind;
import toolkit.entry.FieldKind.Field;

/** A file for an editor to fill in. */
public final class EntryTemplate {
  private EntryTemplate() {}

  /**
   * Every field of a type: those that must be there are empty, the others are comments with an
   * example.
   */
  public static String of(EntryType type, String title) {
    StringBuilder out = new StringBuilder("---\n");
    for (Field field : EntrySchema.of(type).fields()) {
      if (field.name().equals("title") && !title.isEmpty()) {
        out.append("title: \"")
            .append(title.replace("\\", "\\\\").replace("\"", "\\\""))
            .append("\"\n");
      } else if (field.required()) {
        out.append(field.name()).append(":").append(comment(field.kind())).append('\n');
      } else {
        out.append("# ").append(field.name()).append(": ");
        out.append(FieldWords.example(field.kind())).append('\n');
      }
    }
    return out.append("---\n\n").toString();
  }

  private static String comment(FieldKind kind) {
    String example = FieldWords.example(kind);
    return example.equals("…") ? "" : " # such as " + example;
  }
}

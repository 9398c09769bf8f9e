package toolkit.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import toolkit.entry.EntryId;
import toolkit.entry.FieldValue;
import toolkit.entry.Fields;
import toolkit.entry.WorkSchema;

/**
 * A reference: a work behind entries, as the reference list of a source gives it.
 *
 * @param data its fields of {@link WorkSchema}
 */
public record Work(String id, Fields data) {
  public String type() {
    return data.text("type");
  }

  public String title() {
    return data.text("title");
  }

  /** The year it came out; empty when none is stated. */
  public String year() {
    List<Integer> issued = data.partialDay("issued");
    return issued.isEmpty() ? "" : Integer.toString(issued.get(0));
  }

  /** The sources that give it. */
  public List<EntryId> listedIn() {
    return data.references("listed-in");
  }

  /** A doubt of ours about it; empty when there is none. */
  public String remark() {
    return data.text("remark");
  }

  /**
   * Who made it, in a few words, such as {@code Naylor and Wellings}; empty when nobody is named.
   */
  public String makers() {
    List<Fields> names = data.groups(data.has("author") ? "author" : "editor");
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> surname(names.get(0));
      case 2 -> surname(names.get(0)) + " and " + surname(names.get(1));
      default -> surname(names.get(0)) + " et al.";
    };
  }

  private static String surname(Fields name) {
    String particle = name.text("non-dropping-particle");
    return (particle.isEmpty() ? "" : particle + " ") + name.text("family") + name.text("literal");
  }

  /** Makers, or else the title, where the whole reference stands beside. */
  public String shortName() {
    return makers().isEmpty() ? title() : makers();
  }

  /** Makers and title, as a sentence can name it. */
  public String name() {
    return makers().isEmpty() ? title() : makers() + ", " + title();
  }

  /** It as CSL data: texts, lists and maps as its JSON has them, in the order of the schema. */
  public Map<String, Object> csl() {
    Map<String, Object> csl = new LinkedHashMap<>();
    csl.put("id", id);
    WorkSchema.FIELDS.stream()
        .map(field -> field.name())
        .filter(name -> !WorkSchema.OURS.contains(name))
        .forEach(name -> data.get(name).ifPresent(value -> csl.put(name, csl(value))));
    return csl;
  }

  private static Object csl(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return text.value();
    }
    if (value instanceof FieldValue.PartialDay day) {
      return Map.of("date-parts", List.of(day.parts()));
    }
    if (value instanceof FieldValue.Many many) {
      return many.items().stream().map(Work::csl).collect(Collectors.toCollection(ArrayList::new));
    }
    if (value instanceof FieldValue.Group group) {
      Map<String, Object> name = new LinkedHashMap<>();
      group.fields().values().forEach((field, part) -> name.put(field, csl(part)));
      return name;
    }
    throw new AssertionError("no such value in a reference: " + value);
  }
}

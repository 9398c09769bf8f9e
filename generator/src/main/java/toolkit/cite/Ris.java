package toolkit.cite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * References as a RIS file, which every reference manager reads; tags as Zotero and EndNote use
 * them.
 */
public final class Ris {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article-journal", "JOUR"),
          Map.entry("article-magazine", "MGZN"),
          Map.entry("article-newspaper", "NEWS"),
          Map.entry("bill", "BILL"),
          Map.entry("book", "BOOK"),
          Map.entry("broadcast", "VIDEO"),
          Map.entry("chapter", "CHAP"),
          Map.entry("dataset", "DATA"),
          Map.entry("entry-dictionary", "DICT"),
          Map.entry("entry-encyclopedia", "ENCYC"),
          Map.entry("interview", "PCOMM"),
          Map.entry("legal_case", "CASE"),
          Map.entry("legislation", "STAT"),
          Map.entry("manuscript", "UNPB"),
          Map.entry("motion_picture", "MPCT"),
          Map.entry("pamphlet", "PAMP"),
          Map.entry("paper-conference", "CPAPER"),
          Map.entry("personal_communication", "PCOMM"),
          Map.entry("post", "BLOG"),
          Map.entry("post-weblog", "BLOG"),
          Map.entry("report", "RPRT"),
          Map.entry("review", "JOUR"),
          Map.entry("review-book", "JOUR"),
          Map.entry("software", "COMP"),
          Map.entry("speech", "SLIDE"),
          Map.entry("standard", "STAND"),
          Map.entry("thesis", "THES"),
          Map.entry("webpage", "ELEC"));

  private final StringBuilder out = new StringBuilder();

  private Ris() {}

  /** The text of a file with some references. */
  public static String of(List<Map<String, Object>> items) {
    Ris ris = new Ris();
    items.forEach(ris::add);
    return ris.out.toString();
  }

  private void add(Map<String, Object> csl) {
    CslFields item = new CslFields(csl);
    line("TY", TYPES.getOrDefault(item.text("type"), "GEN"));
    line("ID", item.text("id"));
    item.names("author").forEach(name -> line("AU", name(name)));
    item.names("editor").forEach(name -> line("ED", name(name)));
    item.names("translator").forEach(name -> line("A4", name(name)));
    line("TI", item.text("title"));
    line("T2", or(item.text("container-title"), item.text("event-title")));
    line("T3", item.text("collection-title"));
    date(
        item,
        "issued",
        date -> {
          line("PY", date.substring(0, 4));
          line("DA", date);
        });
    line("VL", item.text("volume"));
    line("IS", item.text("issue"));
    pages(item.text("page"));
    line("ET", item.text("edition"));
    line("PB", item.text("publisher"));
    line("CY", or(item.text("publisher-place"), item.text("event-place")));
    line("M3", item.text("genre"));
    line("SE", item.text("section"));
    line("SN", serial(item));
    line("DO", item.text("DOI"));
    line("UR", item.text("URL"));
    date(item, "accessed", date -> line("Y2", date));
    line("LA", item.text("language"));
    line("N1", item.text("note"));
    out.append("ER  - \r\n\r\n");
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  private static String serial(CslFields item) {
    return item.text("type").equals("report")
        ? item.text("number")
        : or(item.text("ISBN"), item.text("ISSN"));
  }

  private static String name(CslFields.Name name) {
    if (!name.literal().isEmpty()) {
      // A comma would make a family name of what comes before it.
      return name.literal().replace(",", "");
    }
    return name.last()
        + (name.given().isEmpty() ? "" : ", " + name.given())
        + (name.suffix().isEmpty() ? "" : ", " + name.suffix());
  }

  private static void date(CslFields item, String field, Consumer<String> use) {
    List<Integer> parts = item.date(field);
    if (!parts.isEmpty()) {
      use.accept(
          String.format(
              Locale.ROOT, "%04d/%s/%s/", parts.get(0), twoDigits(parts, 1), twoDigits(parts, 2)));
    }
  }

  private static String twoDigits(List<Integer> parts, int index) {
    return parts.size() > index ? String.format(Locale.ROOT, "%02d", parts.get(index)) : "";
  }

  private void pages(String page) {
    Optional<String[]> range = CslFields.range(page);
    line("SP", range.map(r -> r[0]).orElse(page));
    line("EP", range.map(r -> r[1]).orElse(""));
  }

  /** A line can hold no line end: what follows would be another tag. */
  private void line(String tag, String value) {
    if (!value.isBlank()) {
      out.append(tag)
          .append("  - ")
          .append(value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
          .append("\r\n");
    }
  }
}

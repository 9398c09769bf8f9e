package toolkit.cite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** References as a BibTeX file in UTF-8. */
public final class BibTex {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final StringBuilder out = new StringBuilder();

  private BibTex() {}

  /** The text of a file with some references. */
  public static String of(List<Map<String, Object>> items) {
    BibTex bibTex = new BibTex();
    items.forEach(item -> bibTex.add(new CslFields(item)));
    return bibTex.out.toString();
  }

  private void add(CslFields item) {
    String type = type(item);
    out.append('@').append(type).append('{').append(item.text("id")).append(",\n");
    names("author", item.names("author"));
    names("editor", item.names("editor"));
    names("translator", item.names("translator"));
    // Doubled braces keep capitals where styles would lower them.
    field("title", braced(item.text("title")));
    container(type, item);
    date(item);
    text("volume", item, "volume");
    text("number", item, item.text("issue").isEmpty() ? "number" : "issue");
    field("pages", escape(item.text("page")).replaceAll("\\s*[-–—]+\\s*", "--"));
    text("edition", item, "edition");
    text("series", item, "collection-title");
    text(publisherOf(type), item, "publisher");
    text("address", item, "publisher-place");
    text("type", item, "genre");
    text("isbn", item, "ISBN");
    text("issn", item, "ISSN");
    field("doi", address(item.text("DOI")));
    field("url", address(item.text("URL")));
    field("urldate", day(item.date("accessed")));
    text("language", item, "language");
    text("note", item, "note");
    out.append("}\n\n");
  }

  private static String type(CslFields item) {
    return switch (item.text("type")) {
      case "article-journal", "article-magazine", "article-newspaper", "review", "review-book" ->
          "article";
      case "book" -> "book";
      case "chapter", "entry-dictionary", "entry-encyclopedia" -> "incollection";
      case "paper-conference" -> "inproceedings";
      case "report" -> "techreport";
      case "thesis" ->
          item.text("genre").toLowerCase(Locale.ROOT).contains("master")
              ? "mastersthesis"
              : "phdthesis";
      default -> "misc";
    };
  }

  private static String publisherOf(String type) {
    return switch (type) {
      case "techreport" -> "institution";
      case "phdthesis", "mastersthesis" -> "school";
      default -> "publisher";
    };
  }

  private void container(String type, CslFields item) {
    String title = item.text("container-title");
    String name =
        switch (type) {
          case "article" -> "journal";
          case "misc" -> "howpublished";
          default -> "booktitle";
        };
    field(name, braced(title.isEmpty() ? item.text("event-title") : title));
  }

  private void date(CslFields item) {
    List<Integer> issued = item.date("issued");
    if (!issued.isEmpty()) {
      field("year", String.format(Locale.ROOT, "%04d", issued.get(0)));
    }
    if (issued.size() > 1) {
      out.append("  month = ").append(MONTHS.get(issued.get(1) - 1)).append(",\n");
    }
  }

  private static String day(List<Integer> parts) {
    return parts.size() < 3
        ? ""
        : String.format(Locale.ROOT, "%04d-%02d-%02d", parts.get(0), parts.get(1), parts.get(2));
  }

  private void names(String field, List<CslFields.Name> names) {
    field(field, names.stream().map(BibTex::name).collect(Collectors.joining(" and ")));
  }

  /** Braces keep the name of a body, and an “and” in it, together. */
  private static String name(CslFields.Name name) {
    if (!name.literal().isEmpty()) {
      return braced(name.literal());
    }
    return escape(name.last())
        + (name.suffix().isEmpty() ? "" : ", " + escape(name.suffix()))
        + (name.given().isEmpty() ? "" : ", " + escape(name.given()));
  }

  private void text(String field, CslFields item, String from) {
    field(field, escape(item.text(from)));
  }

  private static String braced(String text) {
    return text.isEmpty() ? "" : "{" + escape(text) + "}";
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  /** What TeX would take for a command; letters of all alphabets stay as they are. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip().toCharArray()) {
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '{', '}', '#', '$', '%', '&', '_' -> escaped.append('\\').append(c);
        case '^' -> escaped.append("\\textasciicircum{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** Addresses are read as they are, so what would end the field is written in per cents. */
  private static String address(String text) {
    return text.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
  }
}

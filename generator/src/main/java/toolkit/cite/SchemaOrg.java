package toolkit.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import toolkit.graph.Entry;
import toolkit.output.Json;

/** What pages are about in the words of schema.org, as JSON-LD. */
public final class SchemaOrg {
  private static final String CONTEXT = "https://schema.org";

  private SchemaOrg() {}

  /** The site itself. */
  public static String site(String name, String description, String language, String address) {
    Map<String, Object> json = start("WebSite");
    put(json, "name", name);
    put(json, "description", description);
    put(json, "inLanguage", language);
    put(json, "url", address);
    return inPage(json);
  }

  /**
   * The page of an entry.
   *
   * @param page the page as CSL data
   * @param sources the sources it rests on, or the one it is about, as CSL data
   */
  public static String page(
      Entry entry, Map<String, Object> page, List<Map<String, Object>> sources) {
    CslFields fields = new CslFields(page);
    Map<String, Object> json = start(typeOf(entry));
    put(json, "name", fields.text("title"));
    if (entry instanceof Entry.Quote quote) {
      put(json, "text", quote.text());
    }
    put(json, "description", entry.common().summary());
    put(json, "inLanguage", fields.text("language"));
    put(json, "dateModified", fields.writtenDate("issued", "-"));
    put(json, "url", fields.text("URL"));
    if (entry instanceof Entry.Pathway guide) {
      put(json, "timeRequired", "PT" + guide.minutes() + "M");
    }
    fields.names("author").stream()
        .findFirst()
        .ifPresent(site -> json.put("publisher", organisation(site.literal())));
    List<Map<String, Object>> works = sources.stream().map(SchemaOrg::work).toList();
    if (entry instanceof Entry.Source) {
      json.put("mainEntity", works.get(0));
    } else if (!works.isEmpty()) {
      json.put("citation", works);
    }
    return inPage(json);
  }

  private static String typeOf(Entry entry) {
    return switch (entry.type()) {
      case SOURCE, PAGE -> "WebPage";
      case QUOTE -> "Quotation";
      case TERM -> "DefinedTerm";
      default -> "Article";
    };
  }

  private static Map<String, Object> work(Map<String, Object> csl) {
    CslFields fields = new CslFields(csl);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "@type",
        switch (fields.text("type")) {
          case "report" -> "Report";
          case "article-journal" -> "ScholarlyArticle";
          case "book" -> "Book";
          case "chapter" -> "Chapter";
          case "thesis" -> "Thesis";
          case "webpage" -> "WebPage";
          default -> "CreativeWork";
        });
    put(json, "name", fields.text("title"));
    List<Object> authors = fields.names("author").stream().map(SchemaOrg::author).toList();
    if (!authors.isEmpty()) {
      json.put("author", authors);
    }
    put(json, "datePublished", fields.writtenDate("issued", "-"));
    if (!fields.text("publisher").isEmpty()) {
      json.put("publisher", organisation(fields.text("publisher")));
    }
    String doi = fields.text("DOI");
    put(json, "identifier", doi.isEmpty() ? "" : "https://doi.org/" + doi);
    put(json, "url", fields.text("URL"));
    return json;
  }

  /** A person; just the name where nothing says whether it is a person's or a body's. */
  private static Object author(CslFields.Name name) {
    if (!name.literal().isEmpty()) {
      return name.literal();
    }
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("@type", "Person");
    put(person, "givenName", name.given());
    put(person, "familyName", name.last());
    return person;
  }

  private static Map<String, Object> organisation(String name) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@type", "Organization");
    json.put("name", name);
    return json;
  }

  private static Map<String, Object> start(String type) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@context", CONTEXT);
    json.put("@type", type);
    return json;
  }

  private static void put(Map<String, Object> json, String name, String text) {
    if (!text.isEmpty()) {
      json.put(name, text);
    }
  }

  /** Without a character that could end the element it stands in, or open a comment. */
  private static String inPage(Map<String, Object> json) {
    return Json.of(json).replace("<", "\\u003c").replace(">", "\\u003e");
  }
}

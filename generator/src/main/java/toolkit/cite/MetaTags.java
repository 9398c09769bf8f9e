package toolkit.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A reference as meta tags in the head of a page: Dublin Core, and the {@code citation_} tags that
 * Google Scholar introduced. Zotero reads both; {@code DC.type} alone decides which kind of item it
 * makes, because a {@code citation_title} by itself means a journal article to it.
 */
public final class MetaTags {
  /** CSL types by what Zotero calls them; anything else is a document. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("article-journal", "journalArticle"),
          Map.entry("article-magazine", "magazineArticle"),
          Map.entry("article-newspaper", "newspaperArticle"),
          Map.entry("book", "book"),
          Map.entry("chapter", "bookSection"),
          Map.entry("manuscript", "manuscript"),
          Map.entry("paper-conference", "conferencePaper"),
          Map.entry("post-weblog", "blogPost"),
          Map.entry("report", "report"),
          Map.entry("thesis", "thesis"),
          Map.entry("webpage", "webpage"));

  private final CslFields item;
  private final List<Tag> tags = new ArrayList<>();

  /** A tag: what it is about, and the text. */
  public record Tag(String name, String content) {}

  private MetaTags(CslFields item) {
    this.item = item;
  }

  /** The tags of a reference; those of web pages are Dublin Core only. */
  public static List<Tag> of(Map<String, Object> csl) {
    MetaTags made = new MetaTags(new CslFields(csl));
    made.addDublinCore();
    if (!made.item.text("type").equals("webpage")) {
      made.addCitation();
    }
    return List.copyOf(made.tags);
  }

  private void addDublinCore() {
    add("DC.type", KINDS.getOrDefault(item.text("type"), "document"));
    add("DC.title", item.text("title"));
    item.names("author").forEach(name -> add("DC.creator", written(name)));
    add("DC.date", date("-"));
    add("DC.publisher", item.text("publisher"));
    add("DC.language", item.text("language"));
    // Zotero takes what begins with 10. for a DOI, and nothing else.
    add("DC.identifier", item.text("DOI").isEmpty() ? item.text("URL") : item.text("DOI"));
  }

  private void addCitation() {
    add("citation_title", item.text("title"));
    item.names("author").forEach(name -> add("citation_author", written(name)));
    add("citation_publication_date", date("/"));
    switch (item.text("type")) {
      case "report" -> {
        add("citation_technical_report_institution", item.text("publisher"));
        add("citation_technical_report_number", item.text("number"));
      }
      case "article-journal" -> {
        add("citation_journal_title", item.text("container-title"));
        add("citation_volume", item.text("volume"));
        add("citation_issue", item.text("issue"));
        addPages();
      }
      case "chapter" -> {
        add("citation_inbook_title", item.text("container-title"));
        addPages();
      }
      case "paper-conference" -> add("citation_conference_title", item.text("event-title"));
      case "thesis" -> add("citation_dissertation_institution", item.text("publisher"));
      default -> add("citation_publisher", item.text("publisher"));
    }
    add("citation_isbn", item.text("ISBN"));
    add("citation_doi", item.text("DOI"));
    add("citation_public_url", item.text("URL"));
  }

  private void addPages() {
    String page = item.text("page");
    CslFields.range(page)
        .ifPresentOrElse(
            range -> {
              add("citation_firstpage", range[0]);
              add("citation_lastpage", range[1]);
            },
            () -> add("citation_firstpage", page));
  }

  private static String written(CslFields.Name name) {
    if (!name.literal().isEmpty()) {
      return name.literal();
    }
    return name.given().isEmpty() ? name.last() : name.last() + ", " + name.given();
  }

  private String date(String between) {
    return item.writtenDate("issued", between);
  }

  private void add(String name, String content) {
    if (!content.isEmpty()) {
      tags.add(new Tag(name, content));
    }
  }
}

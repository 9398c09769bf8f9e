package toolkit.site;

import java.util.Locale;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;

/** The fixed addresses, and the rule for entries. */
public final class Routes {
  public static final Route HOME = Route.of("index.html");
  public static final Route MEETINGS = Route.of("meeting/index.html");
  public static final Route EVIDENCE_MAP = Route.of("evidence-map.html");
  public static final Route CONNECTIONS = Route.of("connections.html");
  public static final Route STYLE_GUIDE = Route.of("style-guide.html");
  public static final Route NOT_COVERED = Route.of("not-covered.html");
  public static final Route SEARCH = Route.of("search.html");
  public static final Route CHECK_SEARCH = Route.of("check-search.html");
  public static final Route A_TO_Z = Route.of("a-z.html");
  public static final Route NOT_FOUND = Route.of("404.html");

  public static final Route REFERENCES = Route.of("references.html");

  /** All references as CSL data. */
  public static final Route REFERENCES_JSON = Route.of("api/v1/references.json");

  /** What changed last, for feed readers. */
  public static final Route FEED = Route.of("feed.xml");

  /** How browsers can add the search to theirs. */
  public static final Route OPEN_SEARCH = Route.of("opensearch.xml");

  /** All pages, for search engines. */
  public static final Route SITEMAP = Route.of("sitemap.xml");

  private Routes() {}

  /** A part of the map of a site that is too large for one file. */
  public static Route sitemap(int number) {
    return Route.of("sitemap-" + number + ".xml");
  }

  /** The page that lists a type. */
  public static Route list(EntryType type) {
    return Route.of(type.folder() + "/index.html");
  }

  /** The page of an entry; for one that has only a line in a list, that line. */
  public static Route of(Entry entry) {
    if (isListingOnly(entry)) {
      return list(entry.type()).at(entry.id().slug());
    }
    EntryId id = entry.id();
    return Route.of(id.type().folder() + "/" + id.slug() + ".html");
  }

  /** Everything on a topic, as the evidence map counts it. */
  public static Route topicList(Entry.Theme topic) {
    return Route.of("map/" + topic.id().slug() + ".html");
  }

  /** The sheet for a meeting about an entry. */
  public static Route meetingSheet(Entry entry) {
    return Route.of("meeting/" + entry.id().slug() + ".html");
  }

  /** The quotation cards of a topic. */
  public static Route quoteCards(Entry.Theme topic) {
    return Route.of("meeting/" + topic.id().slug() + "-cards.html");
  }

  /** What begins with a letter. */
  public static Route letter(String letter) {
    return Route.of("a-z/" + nameOf(letter) + ".html");
  }

  /** A letter as addresses have it; all that begins with none has one name. */
  public static String nameOf(String letter) {
    return letter.equals(SitePlanner.NO_LETTER) ? "digits" : letter.toLowerCase(Locale.ROOT);
  }

  /** All references in one file for reference managers. */
  public static Route allReferences(String format) {
    return Route.of("cite/references." + format);
  }

  /** A file for reference managers: a source itself, or the references behind another entry. */
  public static Route citation(Entry entry, String format) {
    return Route.of("cite/" + entry.type().id() + "-" + entry.id().slug() + "." + format);
  }

  /** What the rows of a comparison say of an entry. */
  public static Route compared(Entry entry) {
    return Route.of("compare/" + entry.id() + ".js");
  }

  /** Whether a reader can put an entry into a paper: it has a page of its own and is evidence. */
  public static boolean fitsPaper(Entry entry) {
    return !isListingOnly(entry) && !(entry instanceof Entry.Page);
  }

  /** The page of an entry itself, for reference managers. */
  public static Route pageCitation(Entry entry, String format) {
    return Route.of("cite/pages/" + entry.type().id() + "-" + entry.id().slug() + "." + format);
  }

  /** Whether an entry has a page of its own that shows references. */
  public static boolean hasReferences(Entry entry, SiteGraph graph) {
    return !isListingOnly(entry) && !graph.worksBehind(entry).isEmpty();
  }

  /** What the paper that a reader puts together says of an entry. */
  public static Route inPaper(Entry entry) {
    return Route.of("paper/" + entry.id() + ".js");
  }

  /** A reference for the reference files of that paper. */
  public static Route inPaper(String reference) {
    return Route.of("paper/reference/" + reference + ".js");
  }

  /**
   * A guide as one file to keep. It ends in {@code .htm}, because it is no page of the site: it has
   * its style inside, which the policy of pages forbids.
   */
  public static Route keptGuide(Entry.Pathway guide) {
    return Route.of(guide.type().folder() + "/" + guide.id().slug() + ".htm");
  }

  /** Whether an entry is the page that tells what is known of the site's accessibility. */
  public static boolean isAboutAccessibility(Entry entry) {
    return entry.id().equals(new EntryId(EntryType.PAGE, "accessibility"));
  }

  /** Whether an entry is a line in a list and has no page of its own. */
  public static boolean isListingOnly(Entry entry) {
    return entry instanceof Entry.Framework framework && framework.listingOnly();
  }
}

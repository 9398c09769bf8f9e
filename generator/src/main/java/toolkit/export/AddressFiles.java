package toolkit.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import toolkit.config.SiteConfig;
import toolkit.graph.Entry;
import toolkit.output.OutputFile;
import toolkit.site.Page;
import toolkit.site.Route;
import toolkit.site.Routes;
import toolkit.site.SitePlan;
import toolkit.site.SortKey;

/**
 * Files in which only full addresses may stand, so that they are made when the site has one: the
 * feed of changes, the map of the site for search engines, and the description of its search.
 */
public final class AddressFiles {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  /** What a feed reader shows of a site at most; more would be a list, and there is one. */
  private static final int LONGEST_FEED = 100;

  /** What a file may list at most, by the rules of sitemaps.org. */
  private static final int LONGEST_SITEMAP = 50_000;

  private final SitePlan plan;
  private final SiteConfig config;

  private AddressFiles(SitePlan plan) {
    this.plan = plan;
    this.config = plan.config();
  }

  /** The files; none for a site without an address. */
  public static List<OutputFile> export(SitePlan plan) {
    if (plan.config().address().isEmpty()) {
      return List.of();
    }
    AddressFiles made = new AddressFiles(plan);
    List<OutputFile> files = new ArrayList<>(made.sitemap());
    made.feed().ifPresent(files::add);
    files.add(made.openSearch());
    return files;
  }

  /** Entries by the day on which they were last reviewed, newest first; none without any day. */
  private Optional<OutputFile> feed() {
    List<Entry> entries =
        plan.graph().entries().stream()
            .filter(entry -> !Routes.isListingOnly(entry))
            .filter(entry -> entry.common().reviewed().isPresent())
            .sorted(
                Comparator.comparing((Entry entry) -> reviewed(entry))
                    .reversed()
                    .thenComparing(Entry::type)
                    .thenComparing(SortKey.BY_TITLE))
            .limit(LONGEST_FEED)
            .toList();
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.append(text(config.language())).append("\">\n");
    xml.append("<id>").append(text(config.address())).append("</id>\n");
    xml.append("<title>").append(text(config.name())).append("</title>\n");
    if (!config.tagline().isEmpty()) {
      xml.append("<subtitle>").append(text(config.tagline())).append("</subtitle>\n");
    }
    xml.append("<updated>").append(moment(reviewed(entries.get(0)))).append("</updated>\n");
    xml.append("<author><name>").append(text(config.name())).append("</name></author>\n");
    if (!config.notice().isEmpty()) {
      xml.append("<rights>").append(text(config.notice())).append("</rights>\n");
    }
    xml.append("<link rel=\"self\" type=\"application/atom+xml\" href=\"");
    xml.append(address(Routes.FEED)).append("\"/>\n");
    xml.append("<link href=\"").append(address(Routes.HOME)).append("\"/>\n");
    entries.forEach(entry -> addTo(xml, entry));
    return Optional.of(file(Routes.FEED, xml.append("</feed>\n")));
  }

  private void addTo(StringBuilder xml, Entry entry) {
    String address = address(Routes.of(entry));
    xml.append("<entry>\n<id>").append(address).append("</id>\n");
    xml.append("<title>").append(text(entry.title())).append("</title>\n");
    xml.append("<updated>").append(moment(reviewed(entry))).append("</updated>\n");
    xml.append("<link href=\"").append(address).append("\"/>\n");
    String kind = config.words().get(entry.type().id()).one();
    xml.append("<category term=\"").append(entry.type().id());
    xml.append("\" label=\"").append(text(kind)).append("\"/>\n");
    if (!entry.common().summary().isEmpty()) {
      xml.append("<summary>").append(text(entry.common().summary())).append("</summary>\n");
    }
    xml.append("</entry>\n");
  }

  private static LocalDate reviewed(Entry entry) {
    return entry.common().reviewed().orElseThrow();
  }

  /** Days are all that entries tell; noon lets none of them slip into the day before. */
  private static String moment(LocalDate day) {
    return day + "T12:00:00Z";
  }

  private List<OutputFile> sitemap() {
    List<String> lines =
        plan.pages().stream().filter(AddressFiles::isForReaders).map(this::line).toList();
    if (lines.size() <= LONGEST_SITEMAP) {
      return List.of(file(Routes.SITEMAP, urlSet(lines)));
    }
    List<OutputFile> files = new ArrayList<>();
    StringBuilder index = new StringBuilder(XML);
    index.append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (int start = 0; start < lines.size(); start += LONGEST_SITEMAP) {
      Route part = Routes.sitemap(files.size() + 1);
      int end = Math.min(start + LONGEST_SITEMAP, lines.size());
      files.add(file(part, urlSet(lines.subList(start, end))));
      index.append("<sitemap><loc>").append(address(part)).append("</loc></sitemap>\n");
    }
    files.add(file(Routes.SITEMAP, index.append("</sitemapindex>\n")));
    return files;
  }

  private static boolean isForReaders(Page page) {
    return !(page instanceof Page.NotFound
        || page instanceof Page.Search
        || page instanceof Page.CheckSearch
        || page instanceof Page.StyleGuide);
  }

  private static StringBuilder urlSet(List<String> lines) {
    return new StringBuilder(XML)
        .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        .append(lines.stream().collect(Collectors.joining("\n", "", "\n")))
        .append("</urlset>\n");
  }

  private String line(Page page) {
    Optional<LocalDate> day =
        page instanceof Page.OfEntry of ? of.entry().common().reviewed() : Optional.empty();
    return "<url><loc>"
        + address(page.route())
        + "</loc>"
        + day.map(d -> "<lastmod>" + d + "</lastmod>").orElse("")
        + "</url>";
  }

  private OutputFile openSearch() {
    StringBuilder xml = new StringBuilder(XML);
    xml.append("<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n");
    xml.append("<ShortName>").append(text(config.shortName())).append("</ShortName>\n");
    xml.append("<Description>").append(text(description())).append("</Description>\n");
    xml.append("<Url type=\"text/html\" template=\"").append(address(Routes.SEARCH));
    xml.append("?q={searchTerms}\"/>\n");
    xml.append("<Language>").append(text(config.language())).append("</Language>\n");
    xml.append("<InputEncoding>UTF-8</InputEncoding>\n");
    return file(Routes.OPEN_SEARCH, xml.append("</OpenSearchDescription>\n"));
  }

  private String description() {
    String full = config.tagline().isEmpty() ? config.name() : config.tagline();
    return full.length() <= 1024 ? full : full.substring(0, 1024);
  }

  private String address(Route route) {
    return text(config.addressOf(route.fromRoot()));
  }

  /** Text for an element or an attribute. */
  private static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static OutputFile file(Route route, StringBuilder xml) {
    return OutputFile.ofText(route.path(), xml.toString(), "the setting `address`");
  }
}

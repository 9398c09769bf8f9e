package toolkit.render;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import toolkit.cite.Citable;
import toolkit.cite.MetaTags;
import toolkit.cite.SchemaOrg;
import toolkit.config.SiteConfig;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.render.view.Html;
import toolkit.render.view.MetadataView;
import toolkit.render.view.MetadataView.HeadLinkView;
import toolkit.render.view.MetadataView.TagView;
import toolkit.site.Route;
import toolkit.site.Routes;

/** What pages say of themselves to programs. */
final class MetadataViews {
  private final SiteGraph graph;
  private final SiteConfig config;

  MetadataViews(SiteGraph graph, SiteConfig config) {
    this.graph = graph;
    this.config = config;
  }

  /** A page that nobody would cite by itself. */
  MetadataView of(Route page) {
    String data =
        page.equals(Routes.HOME)
            ? SchemaOrg.site(config.name(), config.tagline(), config.language(), config.address())
            : "";
    return new MetadataView(List.of(), new Html(data), links(page));
  }

  /** The page of an entry. That of a source describes the source: it is what readers will cite. */
  MetadataView of(Entry entry, Route page) {
    Optional<LocalDate> date = entry.common().reviewed().or(config::day);
    Map<String, Object> own =
        Citable.page(
            entry,
            Citable.page(config.name(), date),
            config.addressOf(page.fromRoot()),
            config.language(),
            "");
    List<Map<String, Object>> sources =
        Citable.sourcesOf(entry, graph).stream().map(s -> Citable.source(s, graph)).toList();
    List<TagView> tags =
        MetaTags.of(entry instanceof Entry.Source ? sources.get(0) : published(own)).stream()
            .map(tag -> new TagView(tag.name(), tag.content()))
            .toList();
    return new MetadataView(tags, new Html(SchemaOrg.page(entry, own, sources)), links(page));
  }

  /**
   * The site as publisher instead of author: reference managers take the last word of an author for
   * a surname.
   */
  private Map<String, Object> published(Map<String, Object> page) {
    Map<String, Object> csl = new LinkedHashMap<>(page);
    csl.remove("author");
    csl.put("publisher", config.name());
    return csl;
  }

  private List<HeadLinkView> links(Route page) {
    if (config.address().isEmpty()) {
      return List.of();
    }
    return List.of(
        new HeadLinkView(
            "search",
            "application/opensearchdescription+xml",
            config.name(),
            Routes.OPEN_SEARCH.from(page)),
        new HeadLinkView(
            "alternate", "application/atom+xml", config.name(), Routes.FEED.from(page)));
  }
}

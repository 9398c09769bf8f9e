package toolkit.render;

import toolkit.entry.EntryId;
import toolkit.graph.Entry;
import toolkit.graph.RelativePath;
import toolkit.graph.SiteGraph;
import toolkit.markdown.LinkResolver;
import toolkit.markdown.LinkTarget;
import toolkit.site.Route;
import toolkit.site.Routes;

/** Fills the gaps in the prose of one file when it is put on one page. */
final class PageLinks implements LinkResolver {
  private final SiteGraph graph;
  private final FilesToEntries files;
  private final Route page;
  private final String filePath;
  private final EmbedRenderer embeds;

  /** Renders an entry in short form for a page. */
  interface EmbedRenderer {
    String render(Entry entry, Route page);
  }

  PageLinks(
      SiteGraph graph, FilesToEntries files, Route page, String filePath, EmbedRenderer embeds) {
    this.graph = graph;
    this.files = files;
    this.page = page;
    this.filePath = filePath;
    this.embeds = embeds;
  }

  @Override
  public String href(LinkTarget target) {
    if (target instanceof LinkTarget.External external) {
      return external.url();
    }
    if (target instanceof LinkTarget.ById byId) {
      return to(entry(byId.id()), byId.anchor());
    }
    if (target instanceof LinkTarget.Image image) {
      return image(image.path());
    }
    if (target instanceof LinkTarget.RelativeFile file) {
      return file(file);
    }
    throw new AssertionError("an embedded entry has no address of its own: " + target);
  }

  private String file(LinkTarget.RelativeFile file) {
    if (file.path().isEmpty()) {
      return files.of(filePath).map(entry -> to(entry, file.anchor())).orElse("#" + file.anchor());
    }
    return files
        .of(RelativePath.resolve(filePath, file.path()))
        .map(entry -> to(entry, file.anchor()))
        .orElseGet(() -> image(file.path()));
  }

  private String to(Entry entry, String anchor) {
    Route route = Routes.of(entry);
    return (anchor.isEmpty() ? route : route.at(anchor)).from(page);
  }

  private String image(String path) {
    String resolved = RelativePath.resolve(filePath, path);
    return Route.of(resolved.substring(resolved.lastIndexOf("images/"))).from(page);
  }

  @Override
  public String label(String id) {
    return entry(id).title();
  }

  @Override
  public String embed(String id) {
    return embeds.render(entry(id), page);
  }

  private Entry entry(String id) {
    return graph.get(EntryId.parse(id).orElseThrow());
  }
}

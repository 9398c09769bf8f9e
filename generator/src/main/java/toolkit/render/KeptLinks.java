package toolkit.render;

import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import toolkit.entry.EntryId;
import toolkit.graph.Entry;
import toolkit.graph.RelativePath;
import toolkit.graph.SiteGraph;
import toolkit.markdown.Body;
import toolkit.markdown.LinkResolver;
import toolkit.markdown.LinkTarget;
import toolkit.render.view.Html;
import toolkit.site.Route;
import toolkit.site.Routes;

/**
 * Fills the gaps in prose that leaves the site in a file of its own: links lead to the site's full
 * address, or become plain words when it has none; images go into the file.
 */
final class KeptLinks implements LinkResolver {
  private static final Pattern NOWHERE = Pattern.compile("<a href=\"\">(.*?)</a>", Pattern.DOTALL);

  private final SiteGraph graph;
  private final FilesToEntries files;
  private final String address;
  private final String filePath;
  private final Embeds embeds;

  /** Renders an entry inside the file. */
  interface Embeds {
    String render(Entry entry);
  }

  /**
   * Links of one file of content.
   *
   * @param address the site's full address, with a slash at the end; empty when it has none
   */
  KeptLinks(SiteGraph graph, FilesToEntries files, String address, String filePath, Embeds embeds) {
    this.graph = graph;
    this.files = files;
    this.address = address;
    this.filePath = filePath;
    this.embeds = embeds;
  }

  Html html(Body body) {
    return body.isEmpty()
        ? Html.EMPTY
        : new Html(NOWHERE.matcher(body.html(this)).replaceAll("$1"));
  }

  /** The full address of a page; empty when the site has none. */
  String to(Route route) {
    return address.isEmpty() ? "" : address + route.fromRoot();
  }

  @Override
  public String href(LinkTarget target) {
    if (target instanceof LinkTarget.External external) {
      return external.url();
    }
    if (target instanceof LinkTarget.ById byId) {
      return to(Routes.of(entry(byId.id())));
    }
    if (target instanceof LinkTarget.Image image) {
      return image(image.path());
    }
    if (target instanceof LinkTarget.RelativeFile file) {
      return files
          .of(file.path().isEmpty() ? filePath : RelativePath.resolve(filePath, file.path()))
          .map(found -> to(Routes.of(found)))
          .orElse("");
    }
    throw new AssertionError("an embedded entry has no address of its own: " + target);
  }

  private String image(String path) {
    String resolved = RelativePath.resolve(filePath, path);
    String name = resolved.substring(resolved.lastIndexOf("images/"));
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type =
        switch (ending) {
          case "svg" -> "svg+xml";
          case "jpg" -> "jpeg";
          default -> ending;
        };
    return "data:image/"
        + type
        + ";base64,"
        + Base64.getEncoder().encodeToString(graph.images().get(name));
  }

  @Override
  public String label(String id) {
    return entry(id).title();
  }

  @Override
  public String embed(String id) {
    return embeds.render(entry(id));
  }

  private Entry entry(String id) {
    return graph.get(EntryId.parse(id).orElseThrow());
  }
}

package toolkit.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import toolkit.output.AssetFolder;
import toolkit.output.Assets;
import toolkit.output.OutputFile;
import toolkit.search.SearchIndex;
import toolkit.search.SearchPack;

/** The smallest site with a search: one results page, the client and a pack. */
final class SearchSite {
  private static final String ROOT_TAG = "<script defer src=\"%s\"></script>";

  private SearchSite() {}

  static void write(SearchIndex index, Path folder) throws IOException {
    write(index, folder, ROOT_TAG, script(Assets::searchScript), script(Assets::searchLater));
  }

  /**
   * The same with a client as it is written, its names too, that shows its parts, for tests of one
   * of them; the root of the pack has no tag.
   */
  static void writeOpen(SearchIndex index, Path folder) throws IOException {
    String client = joined("search").replace("delete window.ToolkitSearch.parts;", "");
    write(index, folder, "", client, joined("search-later"));
  }

  private static void write(
      SearchIndex index, Path folder, String rootTag, String client, String later)
      throws IOException {
    List<OutputFile> pack = SearchPack.export(index);
    for (OutputFile file : pack) {
      Path target = folder.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.bytes());
    }
    Files.createDirectories(folder.resolve("assets"));
    Files.writeString(folder.resolve("assets/search.js"), client);
    Files.writeString(folder.resolve("assets/later.js"), later);
    Files.writeString(
        folder.resolve("assets/icon.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    Files.writeString(folder.resolve("search.html"), page(rootTag, pack.get(0).path()));
  }

  private static String joined(String scripts) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(Repository.root().resolve("templates").resolve(scripts))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".js")).sorted().toList()) {
        text.append(Files.readString(file)).append('\n');
      }
    }
    return text.toString();
  }

  /** A script of the client, as the generator joins it. */
  private static String script(Function<Assets, String> which) {
    Assets assets = AssetFolder.read(Repository.root().resolve("templates"), "templates");
    return assets.files().stream()
        .filter(file -> file.path().equals(which.apply(assets)))
        .map(file -> new String(file.bytes(), UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static String page(String rootTag, String root) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Search</title>
        <link rel="icon" href="assets/icon.svg">
        <script defer src="assets/search.js" data-root="%s" data-later="assets/later.js"></script>
        %s
        </head>
        <body>
        <form role="search" action="search.html" method="get">
        <label for="q">Search</label><input id="q" name="q" type="search"><button>Search</button>
        </form>
        <p id="search-status" role="status"></p>
        <div id="search-filters"></div>
        <ol class="search-results" id="search-results"></ol>
        <noscript><a href="a-z.html">A–Z</a></noscript>
        </body>
        </html>
        """
        .formatted(root, rootTag.formatted(root));
  }
}

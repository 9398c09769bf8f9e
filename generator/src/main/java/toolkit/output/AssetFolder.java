package toolkit.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import toolkit.source.BuildFailure;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.source.SourceFile;

/**
 * Joins the styles and scripts of the template folder into the few files that pages load, as small
 * as they can be.
 */
public final class AssetFolder {
  /** Style sheets in cascade order: values, elements, layouts, components, pages, exceptions. */
  private static final List<String> STYLE_FOLDERS =
      List.of("styles", "layouts", "components", "pages", "utilities");

  private static final String TOOLS = "tools/";
  private static final String SHARED = "shared";
  private static final String SEARCH = "search";
  private static final String SEARCH_LATER = "search-later";

  private final Path root;
  private final String shownAs;
  private final Problems problems = new Problems();
  private final List<OutputFile> files = new ArrayList<>();

  /** What was read: a file that is no text is a problem once. */
  private final Map<Path, String> texts = new HashMap<>();

  private AssetFolder(Path root, String shownAs) {
    this.root = root;
    this.shownAs = shownAs;
  }

  /**
   * Reads the assets of a template folder.
   *
   * @param shownAs the folder as messages show it
   * @throws BuildFailure when the stylesheet, the search script or the icon is missing, or a file
   *     is not text
   */
  public static Assets read(Path root, String shownAs) {
    AssetFolder folder = new AssetFolder(root, shownAs);
    try {
      String stylesheet = folder.joined("site", ".css", STYLE_FOLDERS);
      String script = folder.joined("site", ".js", List.of("layouts", "components", "pages"));
      SortedMap<String, String> ownStyles = folder.ownStyles();
      SortedMap<String, String> tools = folder.tools();
      SharedNames shared = folder.sharedBy(List.of(SEARCH, SEARCH_LATER));
      String search = folder.joined(SEARCH, ".js", List.of(SEARCH), shared);
      String later = folder.joined(SEARCH_LATER, ".js", List.of(SEARCH_LATER), shared);
      String check = folder.joined("check", ".js", List.of("check"));
      String icon = folder.single("images/icon.svg");
      folder.problems.throwIfAny();
      folder.require(stylesheet, "styles");
      folder.require(search, "search");
      folder.require(icon, "images/icon.svg");
      return new Assets(
          folder.files, stylesheet, ownStyles, script, tools, search, later, "", check, icon);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For each kind of page one file of what only it and few others need, where there is any. */
  private SortedMap<String, String> ownStyles() throws IOException {
    SortedMap<String, String> styles = new TreeMap<>();
    for (Map.Entry<String, List<Path>> sheets : new OwnStyles(root).byKind().entrySet()) {
      StringBuilder joined = new StringBuilder();
      for (Path sheet : sheets.getValue()) {
        joined.append(StyleCompaction.of(text(sheet))).append('\n');
      }
      styles.put(sheets.getKey(), add(sheets.getKey(), ".css", joined.toString()));
    }
    return styles;
  }

  /** A script for each folder of tools, each with what they share before its own. */
  private SortedMap<String, String> tools() throws IOException {
    SortedMap<String, String> scripts = new TreeMap<>();
    for (Path folder : foldersIn(root.resolve(TOOLS))) {
      String name = name(root.resolve(TOOLS), folder);
      if (!name.equals(SHARED)) {
        scripts.put(name, joined(name, ".js", List.of(TOOLS + SHARED, TOOLS + name)));
      }
    }
    return scripts;
  }

  private SharedNames sharedBy(List<String> folders) throws IOException {
    List<String> scripts = new ArrayList<>();
    for (String folder : folders) {
      for (Path script : filesBelow(root.resolve(folder), ".js")) {
        scripts.add(text(script));
      }
    }
    return SharedNames.of(scripts);
  }

  private void require(String found, String what) {
    if (found.isEmpty()) {
      throw new BuildFailure(
          List.of(
              Diagnostic.of(
                  DiagnosticCode.TEMPLATE_ERROR,
                  Location.ofPath(shownAs + "/" + what),
                  "`" + what + "` is missing from the templates",
                  "restore it, or name another folder with --templates")));
    }
  }

  /** One file made of all files with an ending below some folders; empty when there are none. */
  private String joined(String name, String ending, List<String> folders) throws IOException {
    return joined(name, ending, folders, SharedNames.NONE);
  }

  private String joined(String name, String ending, List<String> folders, SharedNames shared)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (String folder : folders) {
      for (Path path : filesBelow(root.resolve(folder), ending)) {
        if (ending.equals(".css") && OwnStyles.isOwn(path)) {
          continue;
        }
        String source = text(path);
        text.append(
            ending.equals(".js")
                ? ScriptCompaction.of(source, shared)
                : StyleCompaction.of(source));
        text.append('\n');
      }
    }
    return text.isEmpty() ? "" : add(name, ending, text.toString());
  }

  private String single(String path) throws IOException {
    Path file = root.resolve(path);
    if (!Files.isRegularFile(file)) {
      return "";
    }
    String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    return add(name, path.substring(path.lastIndexOf('.')), text(file));
  }

  /** The text of a file; empty with a problem when it is not text. */
  private String text(Path file) throws IOException {
    String text = texts.get(file);
    if (text == null) {
      String shown = shownAs + "/" + name(root, file);
      text =
          SourceFile.decode(shown, Files.readAllBytes(file), problems)
              .map(SourceFile::text)
              .orElse("");
      texts.put(file, text);
    }
    return text;
  }

  private String add(String name, String ending, String text) {
    String path = "assets/" + name + "-" + Fingerprint.shortOf(text) + ending;
    files.add(OutputFile.ofText(path, text, shownAs));
    return path;
  }

  private static List<Path> foldersIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).toList();
    }
  }

  private static List<Path> filesBelow(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(
              path ->
                  path.toString().endsWith(ending)
                      && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .sorted((a, b) -> name(folder, a).compareTo(name(folder, b)))
          .toList();
    }
  }

  private static String name(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }
}

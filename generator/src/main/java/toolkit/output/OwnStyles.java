package toolkit.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which style sheets a kind of page loads besides those of all pages: its own in {@code
 * pages/own/KIND.css}, and those in the folder {@code own} of each component that its template
 * imports, directly or through another. So a page pays only for the components on it.
 */
final class OwnStyles {
  /** A style sheet in a folder of this name is none of those of all pages. */
  private static final String OWN = "own";

  /** Shows every component, through examples that no template names. */
  private static final String STYLE_GUIDE = "style-guide";

  private static final Pattern IMPORT =
      Pattern.compile("<#import \"/(?<path>components/(?<component>[a-z-]+)/[a-z-]+\\.ftlh)\"");

  private final Path root;

  /** For a template folder. */
  OwnStyles(Path root) {
    this.root = root;
  }

  /** Whether a style sheet belongs to some pages only. */
  static boolean isOwn(Path sheet) {
    return sheet.getParent().endsWith(OWN);
  }

  /** The sheets of each kind of page that has any, in cascade order: components first, by name. */
  SortedMap<String, List<Path>> byKind() throws IOException {
    SortedMap<String, List<Path>> sheets = new TreeMap<>();
    for (String kind : names(root.resolve("pages"), ".ftlh")) {
      List<Path> own = new ArrayList<>();
      for (String component : components(kind)) {
        own.addAll(sheetsIn(root.resolve("components").resolve(component).resolve(OWN)));
      }
      Path page = root.resolve("pages").resolve(OWN).resolve(kind + ".css");
      if (Files.isRegularFile(page)) {
        own.add(page);
      }
      if (!own.isEmpty()) {
        sheets.put(kind, List.copyOf(own));
      }
    }
    return sheets;
  }

  private Set<String> components(String kind) throws IOException {
    return kind.equals(STYLE_GUIDE)
        ? new TreeSet<>(names(root.resolve("components"), ""))
        : imports(root.resolve("pages").resolve(kind + ".ftlh"));
  }

  /** The components that a template imports, directly or through others. */
  private Set<String> imports(Path template) throws IOException {
    Set<String> found = new TreeSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(template));
    while (!open.isEmpty()) {
      // A template that is not text is reported where it is filled.
      String text = new String(Files.readAllBytes(open.pop()), StandardCharsets.UTF_8);
      Matcher matcher = IMPORT.matcher(text);
      while (matcher.find()) {
        Path imported = root.resolve(matcher.group("path"));
        if (Files.isRegularFile(imported) && found.add(matcher.group("component"))) {
          open.push(imported);
        }
      }
    }
    return found;
  }

  private static List<Path> sheetsIn(Path folder) throws IOException {
    return names(folder, ".css").stream().map(name -> folder.resolve(name + ".css")).toList();
  }

  /** The names in a folder that have an ending, without it, sorted. */
  private static List<String> names(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }
}

package toolkit.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import toolkit.entry.EntryType;
import toolkit.entry.ParsedWorks;
import toolkit.source.Closest;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.source.SourceFile;

/** Finds and reads the files of the content folder; nothing else in the generator reads it. */
final class ContentFolder {
  private static final String IMAGES = "images";
  private static final long LARGEST_FILE = 2_000_000;

  private final Path root;
  private final String shownAs;
  private final Problems problems;

  ContentFolder(Path root, String shownAs, Problems problems) {
    this.root = root;
    this.shownAs = shownAs;
    this.problems = problems;
  }

  /** A file that may hold entries. */
  record EntryFile(EntryType type, Path path, String shownAs) {
    String name() {
      return path.getFileName().toString();
    }
  }

  /** Entry files of every type, sorted by path whatever order the system lists them in. */
  List<EntryFile> entryFiles() throws IOException {
    List<EntryFile> files = new ArrayList<>();
    for (Path folder : sorted(root)) {
      String name = folder.getFileName().toString();
      if (!Files.isDirectory(folder) || name.startsWith(".") || name.equals(IMAGES)) {
        continue;
      }
      if (isLink(folder, shownAs + "/" + name)) {
        continue;
      }
      Optional<EntryType> type = EntryType.ofFolder(name);
      if (type.isPresent()) {
        addFiles(type.get(), folder, files);
      } else {
        unknownFolder(name);
      }
    }
    return files;
  }

  private void addFiles(EntryType type, Path folder, List<EntryFile> files) throws IOException {
    for (Path path : sorted(folder)) {
      String name = path.getFileName().toString();
      String shown = shownAs + "/" + type.folder() + "/" + name;
      if (isLitter(name) || isLink(path, shown)) {
        continue;
      }
      if (Files.isRegularFile(path) && (name.endsWith(".md") || name.endsWith(".yaml"))) {
        files.add(new EntryFile(type, path, shown));
      } else {
        problems.add(
            DiagnosticCode.STRAY_FILE,
            Location.ofPath(shown),
            "this is neither a `.md` nor a `.yaml` file",
            "move it elsewhere, or give it the right ending; images belong in "
                + shownAs
                + "/images");
      }
    }
  }

  /** A link could carry files of this machine onto the site. */
  private boolean isLink(Path path, String shown) {
    if (!Files.isSymbolicLink(path)) {
      return false;
    }
    problems.add(
        DiagnosticCode.STRAY_FILE,
        Location.ofPath(shown),
        "this is a link to another place, not a file of the content folder",
        "copy the file here instead");
    return true;
  }

  /** Files that editors and systems leave behind on their own. */
  private static boolean isLitter(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || name.endsWith("~")
        || name.equalsIgnoreCase("Thumbs.db")
        || name.equalsIgnoreCase("desktop.ini");
  }

  private void unknownFolder(String name) {
    problems.add(
        DiagnosticCode.UNKNOWN_TYPE,
        Location.ofPath(shownAs + "/" + name),
        "there is no kind of entry for the folder `" + name + "`",
        Closest.to(name, EntryType.folders())
            .map(near -> "did you mean `" + near + "`?")
            .orElse("the folders are " + String.join(", ", EntryType.folders())));
  }

  /** The file of references; empty when there is none, or with a diagnostic when it is no good. */
  Optional<SourceFile> references() {
    Path path = root.resolve(ParsedWorks.FILE);
    String shown = referencesShownAs();
    return hasReferences() && !isLink(path, shown) ? read(path, shown) : Optional.empty();
  }

  boolean hasReferences() {
    return Files.isRegularFile(root.resolve(ParsedWorks.FILE));
  }

  String referencesShownAs() {
    return shownAs + "/" + ParsedWorks.FILE;
  }

  /** The text of a file; empty with a diagnostic when it cannot be had. */
  Optional<SourceFile> read(EntryFile file) {
    return read(file.path(), file.shownAs());
  }

  private Optional<SourceFile> read(Path path, String shown) {
    Location start = Location.ofPath(shown);
    try {
      long size = Files.size(path);
      if (size <= LARGEST_FILE) {
        return SourceFile.decode(shown, Files.readAllBytes(path), problems);
      }
      problems.add(
          DiagnosticCode.TEXT_TOO_LONG,
          start,
          "the file has " + size + " bytes; " + LARGEST_FILE + " are the most",
          "split it into several files");
    } catch (IOException e) {
      problems.add(
          DiagnosticCode.STRAY_FILE, start, "this file cannot be read", "look at its permissions");
    }
    return Optional.empty();
  }

  /** Every image with its bytes. */
  SortedMap<String, byte[]> images() throws IOException {
    SortedMap<String, byte[]> images = new TreeMap<>();
    Path folder = root.resolve(IMAGES);
    if (Files.isDirectory(folder)) {
      for (Path path : sorted(folder)) {
        String name = path.getFileName().toString();
        boolean wanted = !isLitter(name) && !isLink(path, shownAs + "/" + IMAGES + "/" + name);
        if (wanted && Files.isRegularFile(path)) {
          addImage(name, path, images);
        }
      }
    }
    return images;
  }

  private void addImage(String name, Path path, Map<String, byte[]> images) throws IOException {
    if (name.matches("[a-z0-9-]+\\.(png|jpg|jpeg|gif|webp)")) {
      images.put(IMAGES + "/" + name, Files.readAllBytes(path));
      return;
    }
    problems.add(
        DiagnosticCode.BAD_FILE_NAME,
        Location.ofPath(shownAs + "/" + IMAGES + "/" + name),
        "an image's name must be lower-case letters, digits and hyphens, ending in .png, .jpg,"
            + " .jpeg, .gif or .webp",
        "rename the file");
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    }
  }
}

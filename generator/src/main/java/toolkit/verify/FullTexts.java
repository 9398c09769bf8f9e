package toolkit.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import toolkit.source.SourceFile;

/**
 * The full texts of the sources, by file name. Only this class reads the folder that holds them.
 *
 * @param files those that are there
 */
public record FullTexts(SortedMap<String, SourceFile> files) {
  /**
   * Reads the named files as far as the folder has them.
   *
   * @param shownAs the folder's path as shown in messages
   */
  public static FullTexts read(Path folder, String shownAs, Collection<String> names) {
    SortedMap<String, SourceFile> files = new TreeMap<>();
    Path root = folder.toAbsolutePath().normalize();
    for (String name : names) {
      Path file = root.resolve(name).normalize();
      if (file.startsWith(root) && Files.isRegularFile(file)) {
        files.put(name, read(file, shownAs + "/" + name));
      }
    }
    return new FullTexts(files);
  }

  private static SourceFile read(Path file, String shownAs) {
    try {
      return new SourceFile(shownAs, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<SourceFile> file(String name) {
    return Optional.ofNullable(files.get(name));
  }
}

package toolkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import toolkit.search.SearchIndex;

/** Keeps the last search index, for as long as content, settings and program stay the same. */
final class IndexCache {
  private final BuildOptions options;

  IndexCache(BuildOptions options) {
    this.options = options;
  }

  /** The index of the content as it is now; made anew when anything changed. */
  SearchIndex open(Supplier<SearchIndex> made) throws IOException {
    Optional<Path> program = ProgramFile.find();
    if (program.isEmpty()) {
      return made.get();
    }
    Path folder = options.cache().resolve("search-" + stamp(program.get()));
    if (Files.isDirectory(folder)) {
      try {
        return SearchIndex.open(folder);
      } catch (IOException e) {
        // A damaged cache is as good as none.
      }
    }
    SearchIndex index = made.get();
    keep(index, folder);
    return index;
  }

  private void keep(SearchIndex index, Path folder) {
    try {
      forgetOthers(folder.getParent());
      index.writeTo(folder);
    } catch (IOException e) {
      // The cache saves time; a disk that cannot be written must not stop a search.
    }
  }

  private static void forgetOthers(Path cache) throws IOException {
    if (!Files.isDirectory(cache)) {
      return;
    }
    try (Stream<Path> folders = Files.list(cache)) {
      for (Path folder : folders.filter(f -> name(f).startsWith("search-")).toList()) {
        for (Path file : filesBelow(folder)) {
          Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
      }
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private String stamp(Path program) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Files.readAllBytes(program));
      digest.update(Files.readAllBytes(options.config()));
      for (Path file : filesBelow(options.content())) {
        digest.update(
            options.content().relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}

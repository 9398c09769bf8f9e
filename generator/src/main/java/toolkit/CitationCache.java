package toolkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toolkit.cite.Citations;
import toolkit.output.Fingerprint;

/**
 * Keeps formatted references from one build to the next, for as long as the program is the same.
 */
final class CitationCache {
  private static final String PREFIX = "references-";

  private final Path folder;
  private final Optional<Path> program;

  /**
   * A cache.
   *
   * @param program what formats the references; without it, nothing is kept
   */
  CitationCache(Path folder, Optional<Path> program) {
    this.folder = folder;
    this.program = program;
  }

  /** What formats references, with what is known from earlier builds. */
  Citations open() {
    Map<String, String> known = new HashMap<>();
    if (program.isPresent()) {
      try (Stream<String> lines = Files.lines(file())) {
        lines
            .map(line -> line.split("\t", 2))
            .filter(parts -> parts.length == 2)
            .forEach(parts -> known.put(parts[0], parts[1]));
      } catch (IOException | UncheckedIOException e) {
        // Not there, or damaged: as good as nothing known.
        known.clear();
      }
    }
    return new Citations(known);
  }

  /** Keeps what was asked for; a disk that cannot be written must not stop a build. */
  void keep(Citations citations) {
    if (program.isEmpty() || !citations.anyNew()) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path file = file();
      forgetOthers(file);
      Path whole = Files.createTempFile(folder, PREFIX, ".part");
      Files.writeString(
          whole,
          citations.used().entrySet().stream()
              .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
              .collect(Collectors.joining()));
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The next build formats them again.
    }
  }

  private void forgetOthers(Path file) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.toList()) {
        if (path.getFileName().toString().startsWith(PREFIX) && !path.equals(file)) {
          Files.deleteIfExists(path);
        }
      }
    }
  }

  private Path file() throws IOException {
    byte[] bytes = Files.readAllBytes(program.orElseThrow());
    return folder.resolve(PREFIX + Fingerprint.of(bytes).substring(0, 16) + ".txt");
  }
}

package toolkit.browser;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project lies on disk. */
final class Repository {
  private Repository() {}

  /** The folder that holds {@code toolkit.yaml}. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("toolkit.yaml"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("not inside the project: " + Path.of("").toAbsolutePath());
      }
    }
    return folder;
  }
}

package toolkit;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The program itself: what is kept from one run to the next is good for the same program only. */
final class ProgramFile {
  private ProgramFile() {}

  /** The jar this runs from; none when it runs from loose classes. */
  static Optional<Path> find() {
    try {
      URI uri = ProgramFile.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Optional.of(Path.of(uri)).filter(Files::isRegularFile);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

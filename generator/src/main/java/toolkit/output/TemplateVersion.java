package toolkit.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which templates pages were made with: some digits that change when any template, style or script
 * does.
 */
public final class TemplateVersion {
  private static final List<String> ENDINGS = List.of(".ftlh", ".css", ".js", ".svg");
  private static final int DIGITS = 12;

  private TemplateVersion() {}

  /** The digits of a folder of templates; the examples in it are part of no page that matters. */
  public static String of(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
            && ENDINGS.stream().anyMatch(name::endsWith)
            && !name.contains("/examples/")) {
          // Lines may end otherwise on another system, and look the same.
          String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
          files.put(name, Fingerprint.of(text.replace("\r", "").getBytes(StandardCharsets.UTF_8)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Fingerprint.of(files.toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}

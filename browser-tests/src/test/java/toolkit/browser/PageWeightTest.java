package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * What the first visit to a page costs, gzipped: the page and every style, script and picture that
 * it names. The search's own script is measured with the search.
 */
class PageWeightTest {
  private static final int PAGE_BYTES = 60_000;
  private static final int SCRIPT_BYTES = 15_000;
  private static final Set<String> WITH_THE_SEARCH = Set.of("search.html", "check-search.html");

  private static final Pattern LOADED =
      Pattern.compile(
          "<(?:script|img|link(?=[^>]* rel=\"(?:stylesheet|icon)\"))[^>]* (?:src|href)=\"([^\"]+)\"");

  private final Map<Path, Integer> sizes = new HashMap<>();

  /** Bytes of a file as a server with gzip sends it. */
  private int gzipped(Path file) {
    return sizes.computeIfAbsent(
        file,
        path -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            Files.copy(path, zip);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return bytes.size();
        });
  }

  private Set<Path> loaded(Path page) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    Matcher matcher = LOADED.matcher(Files.readString(page));
    while (matcher.find()) {
      files.add(Path.of(page.toUri().resolve(URI.create(matcher.group(1)))));
    }
    return files;
  }

  @Test
  void everyPageAndWhatItLoadsIsLight() throws IOException {
    List<String> heavy = new ArrayList<>();
    for (String name : RealSite.pages()) {
      Path page = RealSite.folder().resolve(name);
      Set<Path> files = loaded(page);
      assertThat(files)
          .as(name + " names its style")
          .anyMatch(file -> file.toString().endsWith(".css"));
      int script =
          files.stream()
              .filter(file -> file.toString().endsWith(".js"))
              .mapToInt(this::gzipped)
              .sum();
      int all = gzipped(page) + files.stream().mapToInt(this::gzipped).sum();
      boolean search = WITH_THE_SEARCH.contains(name);
      if ((search ? all - script : all) > PAGE_BYTES || (!search && script > SCRIPT_BYTES)) {
        heavy.add(name + ": " + all + " bytes, " + script + " of them script");
      }
    }
    assertThat(heavy).isEmpty();
  }
}

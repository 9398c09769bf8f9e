package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same content gives the same bytes: the real content, built under different circumstances. */
@Isolated("changes the time zone and locale of the whole machine")
class DeterminismTest {
  private static final Path CONTENT = SiteTest.repository("content");

  @TempDir private Path folder;
  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();
  private SortedMap<String, String> expected;

  @BeforeEach
  void buildOnce() {
    expected = build("plain", CONTENT);
  }

  @AfterEach
  void restore() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
  }

  private SortedMap<String, String> build(String name, Path content) {
    SiteTest site = SiteTest.in(folder.resolve(name));
    SiteTest.copy(SiteTest.repository("toolkit.yaml"), site.root().resolve("toolkit.yaml"));
    SiteTest.copy(content, site.root().resolve("content"));
    site.run("build").succeeds();
    return site.files("site");
  }

  @Test
  void anotherTimeZoneLocaleAndFolderChangeNothing() {
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertSame(build("deeper/elsewhere", CONTENT));
  }

  @Test
  void oneThreadAndEightChangeNothing() throws Exception {
    for (int threads : new int[] {1, 8}) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      try {
        assertSame(pool.submit(() -> build("threads-" + threads, CONTENT)).get());
      } finally {
        pool.shutdown();
      }
    }
  }

  @Test
  void theOrderInWhichFilesWereWrittenChangesNothing() throws IOException {
    Path shuffled = folder.resolve("shuffled-content");
    List<Path> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(CONTENT)) {
      paths.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    Collections.shuffle(files, new Random(42));
    for (Path file : files) {
      Path target = shuffled.resolve(CONTENT.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    assertSame(build("shuffled", shuffled));
  }

  private void assertSame(SortedMap<String, String> actual) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    for (String path : expected.keySet()) {
      assertThat(actual.get(path)).as(path).isEqualTo(expected.get(path));
    }
  }
}

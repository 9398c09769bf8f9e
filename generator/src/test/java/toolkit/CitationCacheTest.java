package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toolkit.cite.CitationStyle;
import toolkit.cite.Citations;
import toolkit.cite.Formatted;

/** Formatted references are kept for the same program, and nothing depends on their being there. */
class CitationCacheTest {
  private static final Map<String, Object> BOOK =
      Map.of("id", "b", "type", "book", "title", "A\tbook — “quoted”");

  @TempDir private Path folder;
  private Path program;

  @BeforeEach
  void writeProgram() throws IOException {
    program = Files.writeString(folder.resolve("toolkit.jar"), "version 1");
  }

  private CitationCache cache() {
    return new CitationCache(folder.resolve("cache"), Optional.of(program));
  }

  private Formatted build(boolean expectNew) {
    Citations citations = cache().open();
    Formatted formatted = citations.format(BOOK, CitationStyle.APA);
    assertThat(citations.anyNew()).isEqualTo(expectNew);
    cache().keep(citations);
    return formatted;
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      return files.toList().get(0);
    }
  }

  @Test
  void theSecondBuildKnowsThem() {
    assertThat(build(true)).isEqualTo(build(false));
  }

  @Test
  void anotherProgramFormatsAnewAndLeavesNothingOld() throws IOException {
    build(true);
    Files.writeString(program, "version 2");
    build(true);
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aDamagedFileIsAsGoodAsNone() throws IOException {
    Formatted formatted = build(true);
    Files.writeString(file(), "no tab in this line\n");
    assertThat(build(true)).isEqualTo(formatted);
    Files.write(file(), new byte[] {(byte) 0xC3, 0x28, '\n'});
    assertThat(build(true)).isEqualTo(formatted);
    assertThat(build(false)).isEqualTo(formatted);
  }

  @Test
  void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
    Files.write(folder.resolve("cache"), "a file".getBytes(StandardCharsets.UTF_8));
    build(true);
    build(true);
  }

  @Test
  void withoutAProgramFileNothingIsKept() {
    CitationCache cache = new CitationCache(folder.resolve("cache"), Optional.empty());
    Citations citations = cache.open();
    citations.format(BOOK, CitationStyle.APA);
    cache.keep(citations);
    assertThat(folder.resolve("cache")).doesNotExist();
  }
}

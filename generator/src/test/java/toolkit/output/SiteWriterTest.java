package toolkit.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
  @TempDir private Path folder;
  private Path target;

  @BeforeEach
  void name() {
    target = folder.resolve("site");
  }

  private static List<OutputFile> files(String... paths) {
    return Arrays.stream(paths).map(p -> OutputFile.ofText(p, "text of " + p, "test")).toList();
  }

  private List<String> names(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void writesExactlyWhatItIsGiven() throws IOException {
    assertThat(SiteWriter.write(files("a.html", "deep/er/b.html"), target)).isEqualTo(2);
    assertThat(names(target)).containsExactly(".toolkit-manifest", "a.html", "deep/er/b.html");
    assertThat(SiteWriter.write(files("a.html"), target)).isZero();
    assertThat(names(target)).containsExactly(".toolkit-manifest", "a.html");
    assertThat(names(folder)).allMatch(name -> name.startsWith("site/"));
  }

  @Test
  void unchangedFilesKeepTheirTime() throws IOException {
    SiteWriter.write(files("a.html"), target);
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(target.resolve("a.html"), old);
    SiteWriter.write(files("a.html", "b.html"), target);
    assertThat(Files.getLastModifiedTime(target.resolve("a.html"))).isEqualTo(old);
  }

  @Test
  void aManifestWithSomeFilesMissingIsStillOurs() throws IOException {
    SiteWriter.write(files("a.html", "b.html"), target);
    Files.delete(target.resolve("a.html"));
    SiteWriter.write(files("c.html"), target);
    assertThat(names(target)).containsExactly(".toolkit-manifest", "c.html");
  }

  @Test
  void aFileAddedByHandIsNeverLost() throws IOException {
    SiteWriter.write(files("a.html"), target);
    Files.writeString(target.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> SiteWriter.write(files("b.html"), target))
        .isInstanceOf(RefusedOutput.class)
        .hasMessageContaining("notes.txt");
    assertThat(names(target)).containsExactly(".toolkit-manifest", "a.html", "notes.txt");
  }

  @Test
  void aSwapInterruptedBetweenTheRenamesIsFinished() throws IOException {
    SiteWriter.write(files("a.html"), target);
    Files.move(target, folder.resolve(".site.toolkit-old"));
    SiteWriter.checkTarget(target);
    assertThat(names(target)).containsExactly(".toolkit-manifest", "a.html");
  }

  @Test
  void leftoversOfARunThatWasKilledGo() throws IOException {
    SiteWriter.write(files("a.html"), target);
    SiteWriter.write(files("x.html"), folder.resolve(".site.toolkit-new"));
    SiteWriter.write(files("b.html"), target);
    assertThat(names(folder)).containsExactly("site/.toolkit-manifest", "site/b.html");
  }

  @Test
  void aForeignFolderOfOurWorkingNameIsLeftAlone() throws IOException {
    Path foreign = folder.resolve(".site.toolkit-new");
    Files.createDirectories(foreign);
    Files.writeString(foreign.resolve("precious.txt"), "mine");
    assertThatThrownBy(() -> SiteWriter.write(files("a.html"), target))
        .isInstanceOf(RefusedOutput.class);
    assertThat(foreign.resolve("precious.txt")).hasContent("mine");
  }

  @Test
  void aSecondBuildOfTheSameFolderIsRefusedWhileOneWorks() throws IOException {
    FolderLock.whileHolding(
        target.toAbsolutePath(),
        () ->
            assertThatThrownBy(() -> SiteWriter.write(files("a.html"), target))
                .isInstanceOf(RefusedOutput.class)
                .hasMessageContaining("another build is writing"));
    assertThat(SiteWriter.write(files("a.html"), target)).isEqualTo(1);
  }

  @Test
  void aLinkedFolderStaysALink() throws IOException {
    Path real = Files.createDirectories(folder.resolve("elsewhere/real"));
    Files.createSymbolicLink(target, real);
    SiteWriter.write(files("a.html"), target);
    SiteWriter.write(files("b.html"), target);
    assertThat(target).isSymbolicLink();
    assertThat(names(real)).containsExactly(".toolkit-manifest", "b.html");
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(target, "mine");
    assertThatThrownBy(() -> SiteWriter.write(files("a.html"), target))
        .isInstanceOf(RefusedOutput.class);
    assertThat(target).hasContent("mine");
  }

  @Test
  void pathsCannotLeaveTheFolder() {
    for (String path : new String[] {"../a", "/a", "a//b", "a/../../b", "a\\b", ""}) {
      assertThatThrownBy(() -> OutputFile.ofText(path, "", "test"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}

package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import toolkit.source.DiagnosticCode;
import toolkit.source.DiagnosticCode.Severity;

/**
 * Golden folders. {@code problems/<code>/} holds a site with mistakes and, in {@code problems.txt},
 * everything the toolkit says about it, on {@code verify} when it brings full texts in {@code
 * sources/}, else on {@code check}; {@code pages/<case>/} holds a site and, below {@code
 * expected/}, what becomes of it. {@code -Dgolden.update=true} rewrites both, but not on CI.
 */
class GoldenTest {
  private static final Path GOLDEN = SiteTest.repository("generator/src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static List<String> problemCases() {
    return folders("problems");
  }

  static List<String> pageCases() {
    return folders("pages");
  }

  private static List<String> folders(String kind) {
    try (Stream<Path> paths = Files.list(GOLDEN.resolve(kind))) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void updatingIsRefusedOnCi() {
    assertThat(UPDATE && System.getenv("CI") != null)
        .as("golden files are never updated on CI")
        .isFalse();
  }

  @Test
  void everyCodeHasACaseAndEveryCaseACode() {
    assertThat(problemCases())
        .containsExactlyElementsOf(
            Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("problemCases")
  void problemsAreToldInFull(String code, @TempDir Path folder) throws IOException {
    Path golden = GOLDEN.resolve("problems").resolve(code);
    SiteTest site = SiteTest.in(folder).overlay(golden);
    SiteTest.Result result =
        hasFullTexts(golden)
            ? site.run("verify", "--sources", folder.resolve("sources").toString())
            : site.run("check");
    Severity severity = severity(code);
    assertThat(result.err()).contains(severity.id() + "[" + code + "]").doesNotContain("\tat ");
    assertThat(result.code()).isEqualTo(severity == Severity.ERROR ? 1 : 0);
    compare(golden.resolve("problems.txt"), result.err());
  }

  @ParameterizedTest
  @MethodSource("problemCases")
  void brokenContentLeavesTheOldSiteAlone(String code, @TempDir Path folder) {
    SiteTest site = SiteTest.in(folder).file("site/.toolkit-manifest", "index.html\n");
    site.file("site/index.html", "the old site");
    SiteTest.Result result = site.overlay(GOLDEN.resolve("problems").resolve(code)).run("build");
    // What only the finished pages show is found by check, not by build; full texts by verify.
    if (severity(code) == Severity.ADVICE) {
      result.succeeds();
    } else if (!code.startsWith("page-")
        && !hasFullTexts(GOLDEN.resolve("problems").resolve(code))) {
      assertThat(result.code()).isEqualTo(1);
      assertThat(site.files("site").keySet()).containsExactly(".toolkit-manifest", "index.html");
      assertThat(site.text("site/index.html")).isEqualTo("the old site");
    }
  }

  private static Severity severity(String code) {
    return DiagnosticCode.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')).severity();
  }

  private static boolean hasFullTexts(Path golden) {
    return Files.isDirectory(golden.resolve("sources"));
  }

  @ParameterizedTest
  @MethodSource("pageCases")
  void pagesBecomeWhatIsExpected(String name, @TempDir Path folder) throws IOException {
    Path golden = GOLDEN.resolve("pages").resolve(name);
    SiteTest site = SiteTest.in(folder).overlay(golden);
    site.run("check").succeeds();
    site.run("build").succeeds();
    for (String expected : expectedFiles(golden)) {
      String actual = site.text("site/" + expected);
      compare(golden.resolve("expected").resolve(expected), SiteTest.mainOf(actual));
    }
  }

  private static List<String> expectedFiles(Path golden) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    Path expected = golden.resolve("expected");
    try (Stream<Path> paths = Files.walk(expected)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(
              path -> files.put(expected.relativize(path).toString().replace('\\', '/'), path));
    }
    return List.copyOf(files.keySet());
  }

  private static void compare(Path golden, String actual) throws IOException {
    if (UPDATE && System.getenv("CI") == null) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, actual);
    }
    assertThat(golden).as("make it with -Dgolden.update=true").exists();
    assertThat(actual).isEqualTo(Files.readString(golden));
  }
}

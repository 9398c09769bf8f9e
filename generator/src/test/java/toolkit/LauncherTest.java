package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java and a Maven that only write down how they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows is toolkit.cmd")
class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "basename",
          "cat",
          "cut",
          "dirname",
          "find",
          "grep",
          "head",
          "mkdir",
          "mktemp",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sh",
          "sha256sum",
          "sort",
          "tr",
          "xargs");

  @TempDir private Path folder;
  private Path project;
  private Path bin;

  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void copyTheLauncher() throws IOException {
    project = folder.resolve("a project");
    bin = folder.resolve("bin");
    Files.createDirectories(bin);
    Files.createDirectories(project.resolve("generator/src/main/java"));
    SiteTest.copy(SiteTest.repository("toolkit"), project.resolve("toolkit"));
    executable(project.resolve("toolkit"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(project.resolve("generator/pom.xml"), "<project/>");
    Files.writeString(project.resolve("generator/src/main/java/A.java"), "class A {}");
    for (String tool : TOOLS) {
      for (String place : List.of("/usr/bin/", "/bin/")) {
        if (Files.exists(Path.of(place + tool)) && !Files.exists(bin.resolve(tool))) {
          script(bin.resolve(tool), "exec " + place + tool + " \"$@\"\n");
        }
      }
    }
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text);
    executable(file);
  }

  /** A Java of a version, in a home of its own. */
  private Path java(String version) throws IOException {
    Path home = folder.resolve("java-" + version);
    script(
        home.resolve("bin/java"), "for a in \"$@\"; do printf '[%s]' \"$a\"; done; echo\nexit 7\n");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private void maven() throws IOException {
    script(
        bin.resolve("mvn"),
        "echo \"$@\" >>\""
            + folder
            + "/mvn.log\"\nmkdir -p generator/target\n"
            + "echo jar >generator/target/toolkit.jar\n");
  }

  private Outcome launch(Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(project.resolve("toolkit").toString()));
    command.addAll(Arrays.asList(args));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Outcome(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void missingJavaGetsOneSentence() throws Exception {
    Outcome outcome = launch(Map.of(), "build");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("toolkit: Java is missing: install a JDK").hasLineCount(1);
  }

  @Test
  void missingMavenGetsOneSentence() throws Exception {
    Outcome outcome = launch(Map.of("JAVA_HOME", java("17.0.1").toString()), "build");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("toolkit: Maven is missing: install it").hasLineCount(1);
  }

  @Test
  void anOldJavaIsNamed() throws Exception {
    Outcome outcome = launch(Map.of("JAVA_HOME", java("11.0.2").toString()), "build");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo("toolkit: Java 11.0.2 is too old: version 17 or later is needed.\n");
  }

  @Test
  void argumentsArriveAsTheyWereTypedAndTheExitCodeComesBack() throws Exception {
    maven();
    Map<String, String> java = Map.of("JAVA_HOME", java("17.0.1").toString());
    Outcome outcome = launch(java, "search", "--", "a \"b\" $c", "d'e");
    assertThat(outcome.code()).isEqualTo(7);
    assertThat(outcome.out()).contains("toolkit.jar][search][--][a \"b\" $c][d'e]");
    assertThat(outcome.out()).contains("[-Dtoolkit.home=" + project.toRealPath() + "]");
  }

  @Test
  void packagingHappensWhenContentChangedAndNotWhenTimesDid() throws Exception {
    maven();
    Map<String, String> java = Map.of("JAVA_HOME", java("17.0.1").toString());
    Path source = project.resolve("generator/src/main/java/A.java");
    launch(java, "build");
    launch(java, "build");
    assertThat(packagings()).hasSize(1);
    Files.setLastModifiedTime(source, FileTime.fromMillis(1_000_000_000_000L));
    launch(java, "build");
    assertThat(packagings()).hasSize(1);
    Files.writeString(source, "class A { int b; }");
    launch(java, "build");
    assertThat(packagings()).hasSize(2);
    assertThat(packagings().get(0)).contains("-Dquick").contains("-Dmaven.test.skip=true");
  }

  private List<String> packagings() throws IOException {
    return Files.readAllLines(folder.resolve("mvn.log"));
  }

  @Test
  void newerJavaIsKeptFromWarning() throws Exception {
    maven();
    Outcome outcome = launch(Map.of("JAVA_HOME", java("25.0.1").toString()), "build");
    assertThat(outcome.out()).contains("[--enable-native-access=ALL-UNNAMED]");
  }
}

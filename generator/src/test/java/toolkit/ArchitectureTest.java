package toolkit;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md, and the habits that a machine can check. */
class ArchitectureTest {
  /** Which of our packages a package may import, besides itself. The root may import all. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("source", Set.of()),
          Map.entry("yaml", Set.of("source")),
          Map.entry("markdown", Set.of("source")),
          Map.entry("config", Set.of("source", "yaml")),
          Map.entry("entry", Set.of("source", "markdown")),
          Map.entry("read", Set.of("source", "yaml", "markdown", "config", "entry")),
          Map.entry("graph", Set.of("source", "markdown", "entry")),
          Map.entry("audit", Set.of("source", "yaml")),
          Map.entry("site", Set.of("source", "config", "entry", "graph", "audit")),
          Map.entry("diagram", Set.of("graph")),
          Map.entry("output", Set.of("source")),
          Map.entry("cite", Set.of("entry", "graph", "output")),
          Map.entry("render.view", Set.of()),
          Map.entry(
              "render",
              Set.of(
                  "source",
                  "markdown",
                  "config",
                  "entry",
                  "graph",
                  "diagram",
                  "audit",
                  "site",
                  "output",
                  "cite",
                  "render.view")),
          Map.entry("coding", Set.of()),
          Map.entry("search", Set.of("source", "output", "coding")),
          Map.entry("prove", Set.of("output", "search")),
          Map.entry("relevance", Set.of("source", "yaml", "entry", "search")),
          Map.entry(
              "export",
              Set.of("markdown", "config", "entry", "graph", "site", "output", "cite", "search")),
          Map.entry("check", Set.of("source", "output")),
          Map.entry("style", Set.of("source", "entry")),
          Map.entry("verify", Set.of("audit", "source", "markdown", "entry", "graph")));

  /** Each library and the one package that may import it. */
  private static final Map<String, String> OWNERS =
      Map.of(
          "org.yaml.snakeyaml", "yaml",
          "de.undercouch.citeproc", "cite",
          "com.vladsch.flexmark", "markdown",
          "freemarker", "render",
          "org.apache.lucene", "search",
          "org.jsoup", "check",
          "picocli", "");

  private static final int LONGEST_FILE = 400;
  private static final Pattern BANNED_NAME =
      Pattern.compile(".*(Manager|Helper|Utils?|Impl|Data|Info)$");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("toolkit");

  @Test
  void packagesImportOnlyWhatTheyMay() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      String name = packageOf(from);
      if (name.isEmpty()) {
        continue;
      }
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass();
        if (isOurs(to) && !name.equals(packageOf(to)) && !allowed(name).contains(packageOf(to))) {
          wrong.add(name + " may not import " + to.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Set<String> allowed(String name) {
    assertThat(ALLOWED).as("a new package needs a line in ArchitectureTest").containsKey(name);
    return ALLOWED.get(name);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("toolkit.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyLibraryHasOneOwner() {
    Map<String, Set<String>> users = new TreeMap<>();
    for (JavaClass from : CLASSES) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        OWNERS.keySet().stream()
            .filter(library -> dependency.getTargetClass().getName().startsWith(library + "."))
            .forEach(
                library ->
                    users.computeIfAbsent(library, l -> new TreeSet<>()).add(packageOf(from)));
      }
    }
    Map<String, Set<String>> expected = new TreeMap<>();
    OWNERS.forEach((library, owner) -> expected.put(library, Set.of(owner)));
    assertThat(users).isEqualTo(expected);
  }

  @Test
  void onlyMainUsesTheStreamsOfTheSystem() {
    Set<String> users =
        CLASSES.stream()
            .filter(
                c ->
                    c.getFieldAccessesFromSelf().stream()
                        .anyMatch(
                            access ->
                                access.getTargetOwner().isEquivalentTo(System.class)
                                    && Set.of("in", "out", "err")
                                        .contains(access.getTarget().getName())))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(users).containsExactly("toolkit.Main");
  }

  @Test
  void namesSayWhatThingsAre() {
    assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
        .noneMatch(name -> BANNED_NAME.matcher(name).matches());
  }

  @Test
  void everyTypeHasASentence() throws IOException {
    Set<String> silent = new TreeSet<>();
    for (Path file : sources("src/main/java")) {
      String text = Files.readString(file);
      if (!file.endsWith("package-info.java")
          && !text.contains("\n/** ")
          && !text.contains("\n/**\n")) {
        silent.add(file.getFileName().toString());
      }
    }
    assertThat(silent).as("types without Javadoc").isEmpty();
  }

  @Test
  void filesStayShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    List<Path> files = new ArrayList<>(sources("src/main/java"));
    files.addAll(sources("src/test/java"));
    files.addAll(sources("../templates"));
    for (Path file : files) {
      int lines = Files.readAllLines(file).size();
      if (lines > LONGEST_FILE) {
        tooLong.add(file.getFileName() + ": " + lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void whatArchitectureNamesIsThere() throws IOException {
    Set<String> known = new HashSet<>();
    CLASSES.forEach(c -> known.add(c.getSimpleName()));
    List<Path> tests = new ArrayList<>(sources("src/test/java"));
    tests.addAll(sources("../browser-tests/src/test/java"));
    for (Path file : tests) {
      known.add(file.getFileName().toString().replace(".java", ""));
    }
    String text = Files.readString(SiteTest.repository("ARCHITECTURE.md"));
    Matcher names = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.[a-z][A-Za-z]*)?`").matcher(text);
    Set<String> missing = new TreeSet<>();
    while (names.find()) {
      if (!known.contains(names.group(1))) {
        missing.add(names.group(1));
      }
    }
    assertThat(missing).as("named in ARCHITECTURE.md, but not there").isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    Set<String> packages =
        CLASSES.stream()
            .map(c -> c.getPackageName())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : packages) {
      Path info =
          SiteTest.repository("generator/src/main/java/" + name.replace('.', '/'))
              .resolve("package-info.java");
      assertThat(info).exists();
    }
  }

  private static List<Path> sources(String folder) throws IOException {
    List<String> endings = Arrays.asList(".java", ".js", ".css", ".ftlh");
    try (Stream<Path> paths = Files.walk(SiteTest.repository("generator").resolve(folder))) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> endings.stream().anyMatch(e -> path.toString().endsWith(e)))
          .sorted()
          .toList();
    }
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals("toolkit") || type.getPackageName().startsWith("toolkit.");
  }

  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals("toolkit") ? "" : name.replaceFirst("^toolkit\\.", "");
  }
}

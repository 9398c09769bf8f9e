package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toolkit.entry.EntrySchema;
import toolkit.entry.EntryType;
import toolkit.entry.FieldKind;
import toolkit.entry.WorkSchema;

/** What the documents say is so. */
class DocumentationTest {
  private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private static String document(String path) throws IOException {
    return Files.readString(SiteTest.repository(path));
  }

  @Test
  void theCommandsOfTheReadmeWork(@TempDir Path folder) throws IOException {
    SiteTest site = SiteTest.in(folder);
    site.overlay("content", SiteTest.repository("content"));
    site.overlay("toolkit.yaml", SiteTest.repository("toolkit.yaml"));
    List<String> commands = shellCommands("README.md");
    assertThat(commands).startsWith("./toolkit build").endsWith("./run-tests");
    for (String command : commands.subList(0, commands.size() - 1)) {
      SiteTest.Result result = site.run(arguments(command));
      boolean explainsAnUnfinishedEntry = command.equals("./toolkit check");
      assertThat(result.code())
          .as(command + "\n" + result.err())
          .isEqualTo(explainsAnUnfinishedEntry ? 1 : 0);
      if (explainsAnUnfinishedEntry) {
        Files.delete(folder.resolve("content/cases/my-first-case.md"));
        site.run("check").succeeds();
      }
    }
  }

  private static List<String> shellCommands(String path) throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher blocks = SHELL.matcher(document(path));
    while (blocks.find()) {
      blocks.group(1).lines().filter(line -> !line.isBlank()).forEach(commands::add);
    }
    return commands;
  }

  private static String[] arguments(String command) {
    List<String> arguments = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(command);
    while (matcher.find()) {
      arguments.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    assertThat(arguments.get(0)).isEqualTo("./toolkit");
    return arguments.subList(1, arguments.size()).toArray(String[]::new);
  }

  @Test
  void ciCallsTheTestCommandOfTheReadme() throws IOException {
    assertThat(document(".ci/run")).contains("exec ./run-tests");
    for (String script : List.of("toolkit", "run-tests", ".ci/run")) {
      assertThat(Files.isExecutable(SiteTest.repository(script))).as(script).isTrue();
    }
  }

  @Test
  void theReadmeIsShortAndItsLinksLeadSomewhere() throws IOException {
    assertThat(document("README.md").lines().count()).isLessThanOrEqualTo(80);
    for (String path : List.of("README.md", "CONTRIBUTING.md", "LICENSES.md")) {
      Matcher links = Pattern.compile("\\]\\((?!https?:)([^)#]+)").matcher(document(path));
      while (links.find()) {
        assertThat(SiteTest.repository(links.group(1))).as(path).exists();
      }
    }
  }

  @Test
  void editorsAreToldEveryFieldAndNoOther() throws IOException {
    String guide = document("content/README.md");
    for (EntryType type : EntryType.values()) {
      Set<String> common =
          EntrySchema.of(EntryType.PAGE).fields().stream()
              .map(FieldKind.Field::name)
              .collect(Collectors.toSet());
      Set<String> own =
          EntrySchema.of(type).fields().stream()
              .map(FieldKind.Field::name)
              .filter(name -> !common.contains(name))
              .collect(Collectors.toCollection(TreeSet::new));
      if (type != EntryType.PAGE) {
        assertThat(fieldsInTable(guide, "### " + type.id() + "\n")).as(type.id()).isEqualTo(own);
      }
    }
    assertThat(fieldsInTable(guide, "## Fields of every entry\n"))
        .isEqualTo(
            EntrySchema.of(EntryType.PAGE).fields().stream()
                .map(FieldKind.Field::name)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void editorsAreToldEveryFieldOfAReference() throws IOException {
    assertThat(fieldsInTable(document("content/README.md"), "## References\n"))
        .isEqualTo(
            WorkSchema.FIELDS.stream()
                .map(FieldKind.Field::name)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The names in the first column of the table below a heading. */
  private static Set<String> fieldsInTable(String guide, String heading) {
    int start = guide.indexOf(heading);
    assertThat(start).as(heading).isNotNegative();
    int end = guide.indexOf("\n#", start + heading.length());
    String section = guide.substring(start, end < 0 ? guide.length() : end);
    return section
        .lines()
        .filter(line -> line.startsWith("| `"))
        .flatMap(line -> Stream.of(line.split("\\|")[1].split(",")))
        .map(cell -> cell.replaceAll("[`* ]", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everySettingIsExplained() throws IOException {
    String explained = document("docs/configuration.md");
    Matcher settings = Pattern.compile("(?m)^([a-z]+):").matcher(document("toolkit.yaml"));
    while (settings.find()) {
      assertThat(explained).contains("`" + settings.group(1));
    }
  }

  @Test
  void contributingNamesFilesThatAreThere() throws IOException {
    Matcher names =
        Pattern.compile("`([a-z]+/[A-Z][A-Za-z]+)`").matcher(document("CONTRIBUTING.md"));
    while (names.find()) {
      assertThat(SiteTest.repository("generator/src/main/java/toolkit/" + names.group(1) + ".java"))
          .exists();
    }
  }
}

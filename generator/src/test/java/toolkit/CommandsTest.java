package toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type and what they get. */
class CommandsTest {
  private static final String ABOUT =
      """
      ---
      title: About kilns
      summary: What this page is for.
      owner: editor
      reviewed: 2026-01-31
      review-due: 2027-01-31
      ---

      Pots are fired in a kiln.
      """;

  @TempDir private Path folder;

  private SiteTest site() {
    return SiteTest.in(folder).file("content/pages/about.md", ABOUT);
  }

  @Test
  void buildSaysWhatItMadeAndWhere() {
    SiteTest site = site();
    SiteTest.Result result = site.run("build").succeeds();
    long pages =
        site.files("site").keySet().stream().filter(path -> path.endsWith(".html")).count();
    assertThat(result.out())
        .startsWith("Built " + pages + " pages from 1 entry (1 page) in ")
        .contains("site/index.html");
  }

  @Test
  void anEditIsSeenAfterTheNextBuild() {
    SiteTest site = site();
    site.run("build").succeeds();
    site.main("pages/about.html").contains("Pots are fired in a kiln.");
    site.file("content/pages/about.md", ABOUT.replace("kiln.", "large kiln."));
    site.run("build").succeeds();
    site.main("pages/about.html").contains("Pots are fired in a large kiln.");
  }

  @Test
  void aSecondBuildChangesNothing() {
    SiteTest site = site();
    site.run("build").succeeds();
    assertThat(site.run("build").succeeds().out()).contains("; 0 of ");
  }

  @Test
  void whatIsNoLongerMadeGoes() {
    SiteTest site = site().file("content/pages/other.md", ABOUT);
    site.run("build").succeeds();
    assertThat(site.files("site")).containsKey("pages/other.html");
    folder.resolve("content/pages/other.md").toFile().delete();
    site.run("build").succeeds();
    assertThat(site.files("site")).doesNotContainKey("pages/other.html");
  }

  @Test
  void aFolderWithForeignFilesIsRefusedAndLeftAlone() {
    SiteTest site = site().file("site/holiday.jpg", "precious").file("site/deep/letter.txt", "too");
    site.run("build").refuses("holds files that the toolkit did not write");
    assertThat(site.files("site").keySet()).containsExactly("deep/letter.txt", "holiday.jpg");
    assertThat(site.files(".").keySet()).noneMatch(path -> path.contains("toolkit-new"));
  }

  @Test
  void readmeAndGitignoreOfTheOutputFolderAreKept() {
    SiteTest site = site().file("site/README.md", "mine").file("site/.gitignore", "*");
    site.run("build").succeeds();
    site.run("build").succeeds();
    assertThat(site.text("site/README.md")).isEqualTo("mine");
    assertThat(site.text("site/.gitignore")).isEqualTo("*");
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkChangeNothing() {
    SiteTest site = site();
    site.run("build").succeeds();
    SortedMap<String, String> expected = site.files("site");
    site.file("content/pages/about.md", "\uFEFF" + ABOUT.replace("\n", "\r\n"));
    site.run("build").succeeds();
    assertThat(site.files("site")).isEqualTo(expected);
  }

  @Test
  void checkWritesNothing() {
    SiteTest site = site();
    assertThat(site.run("check").succeeds().out()).matches("All fine: 1 entry, \\d+ pages\\.\n");
    assertThat(site.files(".").keySet()).noneMatch(path -> path.startsWith("site"));
  }

  @Test
  void jsonIsForMachinesInBothCases() {
    SiteTest site = site();
    assertThat(site.run("check", "--json").succeeds().out()).startsWith("{\"ok\":true,");
    site.file("content/pages/about.md", ABOUT.replace("owner", "ownr"));
    SiteTest.Result result = site.run("check", "--json");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("\"ok\":false")
        .contains("\"code\":\"unknown-field\",\"path\":\"content/pages/about.md\",\"line\":4");
  }

  @Test
  void searchAsksTheIndexOfTheContentAsItIsNow() {
    SiteTest site = site();
    assertThat(site.run("search", "--json", "--", "kiln").succeeds().out())
        .matches("\\{\"total\":1,\"hits\":\\[\\{\"id\":\"page/about\",\"score\":[0-9.]+}]}\n");
    assertThat(site.run("search", "--json", "--", "teapot").out())
        .isEqualTo("{\"total\":0,\"hits\":[]}\n");
    site.file("content/pages/about.md", ABOUT.replace("kiln", "teapot"));
    assertThat(site.run("search", "--json", "--", "teapot").out()).startsWith("{\"total\":1,");
  }

  /** The title of a term may hold its short form, before it or behind it. */
  @Test
  void searchFindsPagesThatSpellAShortFormOut() {
    SiteTest site =
        site()
            .file("content/pages/about.md", ABOUT.replace("kiln.", "kiln. See the glaze book."))
            .file(
                "content/terms/words.yaml",
                """
                entries:
                  - slug: gb
                    title: Glaze book (GB)
                    summary: Where recipes stand.
                    meaning: A list of recipes.
                    acronym: GB
                  - slug: pia
                    title: "PIA: pots are"
                    summary: A sentence cut short.
                    meaning: Half a sentence.
                    acronym: PIA
                """);
    for (String shortForm : List.of("GB", "PIA")) {
      assertThat(site.run("search", "--json", "--", shortForm).succeeds().out())
          .startsWith("{\"total\":2,")
          .contains("\"page/about\"");
    }
  }

  @Test
  void searchAnswersOneLineForEachLineOfInput() {
    SiteTest.Result result =
        site().run("kiln\n\nteapot\n", new String[] {"search", "--stdin", "--limit", "1"});
    assertThat(result.out().lines()).hasSize(3);
  }

  @Test
  void newWritesAFileThatCheckExplains() {
    SiteTest site = site();
    site.run("new", "case", "village-kiln", "--title", "The \"village\" kiln").succeeds();
    assertThat(site.text("content/cases/village-kiln.md"))
        .contains("title: \"The \\\"village\\\" kiln\"");
    SiteTest.Result result = site.run("check");
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).contains("a case needs the field `place`").contains("[unsourced]");
  }

  @Test
  void newNeverOverwrites() {
    SiteTest site = site();
    site.run("new", "page", "about").refuses("is there already");
    assertThat(site.text("content/pages/about.md")).isEqualTo(ABOUT);
  }

  @Test
  void newExplainsNamesAndTypes() {
    site().run("new", "cse", "kiln").refuses("did you mean `case`?");
    site().run("new", "case", "Village Kiln").refuses("such as `village-kiln`");
  }

  @Test
  void statsCountsWhatIsThere() {
    assertThat(site().run("stats").succeeds().out())
        .contains("  page                               1\n");
    assertThat(site().run("stats", "--json").succeeds().out()).contains("\"page\":1");
  }

  @Test
  void wrongUsageIsExitCode2AndOneSentence() {
    site().run("build", "--contnt", "x").refuses("Unknown options: '--contnt'");
    site().run("search").refuses("give the words to look for");
    site().run("search", "--stdin", "kiln").refuses("give the words to look for");
  }

  @Test
  void missingFoldersAreNamed() {
    SiteTest site = site();
    site.run("build", "--content", "nowhere").refuses("there is no content folder");
    site.run("build", "--config", "nowhere.yaml").refuses("there is no settings file");
  }

  @Test
  void everyCommandHasHelpAndNoneIsAStub() {
    String help = site().run("--help").out();
    for (String command : new String[] {"build", "check", "search", "new", "stats"}) {
      assertThat(help).contains("  " + command);
      assertThat(site().run(command, "--help").out()).contains("--content=DIR");
    }
    assertThat(help).doesNotContain("serve").doesNotContain("pack");
  }

  @Test
  void adviceOnWordingStopsNothing() {
    SiteTest site =
        site().file("content/pages/about.md", ABOUT.replace("kiln.", "kiln of the KMS."));
    SiteTest.Result result = site.run("check");
    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("content/pages/about.md:9:33: advice[unexplained-acronym]");
    assertThat(result.out())
        .matches(
            "All fine: 1 entry, \\d+ pages\\. 1 piece of advice; it does not stop a build\\.\n");
    assertThat(site.run("check", "--json").succeeds().out())
        .contains("\"advice\":[{\"code\":\"unexplained-acronym\",");
    site.run("build").succeeds();
  }

  @Test
  void aMisspeltEntryInTheSettingsIsToldLikeAnyOther() {
    SiteTest site = site();
    String settings = site.text("toolkit.yaml");
    site.file("toolkit.yaml", settings + "home: {featured: page/abuot}\n");
    site.run("check")
        .failsWith(
            """
            toolkit.yaml:10:18: error[missing-target]: no entry `page/abuot` to show on the home page
              10 | home: {featured: page/abuot}
                 |                  ^
              hint: did you mean `page/about`?

            1 problem. Nothing was written.
            """);
  }

  @Test
  void wrongEncodingIsToldForStylesTemplatesAndSettings() {
    byte[] latin = "/* caf\u00e9 */\n".getBytes(StandardCharsets.ISO_8859_1);
    for (String path :
        List.of("templates/layouts/base.css", "templates/pages/home.ftlh", "toolkit.yaml")) {
      SiteTest site = SiteTest.in(folder.resolve("for-" + path.replace('/', '-')));
      site.file("content/pages/about.md", ABOUT).file(path, latin);
      SiteTest.Result result = site.run("check");
      assertThat(result.err()).startsWith(path + ":1:7: error[bad-encoding]");
      assertThat(result.code()).isEqualTo(1);
    }
  }

  @Test
  void anOutputFolderThatCannotBeWrittenIsOneSentence() {
    SiteTest site = site().file("a-file", "");
    site.run("build", "--out", folder.resolve("a-file/site").toString())
        .refuses("toolkit: the output");
    site.run("build", "--out", folder.resolve("content/site").toString())
        .refuses("lie inside each other");
  }

  @Test
  void linksInTheContentFolderAreNotFollowed() throws IOException {
    SiteTest site = site().file("elsewhere/secret.png", "secret").file("content/images/a.png", "");
    Files.createSymbolicLink(
        folder.resolve("content/images/b.png"), folder.resolve("elsewhere/secret.png"));
    assertThat(site.run("check").err())
        .contains("content/images/b.png:1:1: error[stray-file]: this is a link to another place");
  }

  @Test
  void twoEntriesMayHoldTheSameWords() {
    String words = "The same long text. ".repeat(600);
    SiteTest site = site();
    site.file("content/pages/one.md", ABOUT + words).file("content/pages/two.md", ABOUT + words);
    site.run("build").succeeds();
  }

  @Test
  void proseThatIsTooIntricateIsToldAndNotACrash() {
    SiteTest site = site().file("content/pages/stars.md", ABOUT + "*".repeat(200_000) + "\n");
    SiteTest.Result result = site.run("check");
    assertThat(result.code()).isLessThanOrEqualTo(1);
    assertThat(result.err()).doesNotContain("StackOverflow");
  }

  @Test
  void whatAnAuthorWroteCannotForgeLinesOfTheReport() {
    String forged = "\"a\\n" + "b.md:1:1: error[x]: y\"";
    SiteTest site = site().file("content/pages/forged.md", ABOUT.replace("editor", forged));
    assertThat(site.run("check").err().lines().filter(line -> line.startsWith("b.md"))).isEmpty();
  }
}

package toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  private static final String SOURCE =
      """
      ---
      title: A report on kilns
      summary: What was found out about kilns.
      owner: editor
      reviewed: 2026-01-31
      review-due: 2027-01-31
      short: Kilns 2020
      authors: [A. Potter]
      kind: Interview study
      family: kilns
      gathered-data: yes
      method: Interviews
      rights: Copyright of the author
      permission: {state: not-asked}
      quote-limit: 50
      full-text: [kilns.txt, web-page.txt]
      ---
      """;
  private static final String TEXT =
      """
      # 1. Heat

      “We never open the door before the second morning,¹ what-
      ever the buyers say.” (KL04)

      # 2. Glaze

      Thin glaze holds. The rest of this text is here so that the share which is quoted stays small.
      """;

  /** Given where the day matters: a test must not end on another day than it began. */
  private static final String DAY = "2026-11-28";

  @TempDir private Path folder;
  private SiteTest site;

  @BeforeEach
  void writeSite() {
    site =
        SiteTest.in(folder)
            .file("content/sources/kilns.md", SOURCE)
            .file(
                "content/quotes/kilns.yaml",
                "entries:\n" + quote("door", "whatever the buyers say"))
            .file("texts/kilns.txt", TEXT)
            .file("texts/web-page.txt", "Kilns are hot.");
  }

  private static String quote(String slug, String text) {
    return """
          - slug: SLUG
            title: The door stays shut
            summary: A potter on patience.
            text: TEXT
            speaker: A potter
            source: kilns
            locator: 1 Heat
            reference: KL04
            shows: That heat needs time
            point: Patience pays
            reading: helps
        """
        .replace("SLUG", slug)
        .replace("TEXT", text);
  }

  private SiteTest.Result verify(String... more) {
    List<String> args = new ArrayList<>();
    Collections.addAll(args, "verify", "--sources", folder.resolve("texts").toString());
    Collections.addAll(args, "--date", DAY);
    Collections.addAll(args, more);
    return site.run(args.toArray(String[]::new));
  }

  @Test
  void whatIsFoundIsRecorded() {
    assertThat(verify().succeeds().out())
        .contains("Found word for word: 1 quotations.")
        .contains("kilns: 4 of 41 words quoted (9.76%, limit 50.0%)")
        .contains("verified.lock: written.");
    assertThat(site.text("content/verified.lock"))
        .contains("\ncompared kilns " + DAY + "\n")
        .containsPattern("quote/door [0-9a-f]{64} kilns kilns.txt:3\n");
    assertThat(verify().succeeds().out()).contains("verified.lock: unchanged.");
  }

  @Test
  void theDayIsTheComputersUnlessItIsGiven() {
    LocalDate before = LocalDate.now(ZoneId.systemDefault());
    site.run("verify", "--sources", folder.resolve("texts").toString()).succeeds();
    String day =
        site.text("content/verified.lock").replaceAll("(?s).*\ncompared kilns (\\S+)\n.*", "$1");
    assertThat(LocalDate.parse(day)).isBetween(before, LocalDate.now(ZoneId.systemDefault()));
  }

  @Test
  void pagesSayWhenTheirTextWasCompared() {
    site.run("build").succeeds();
    assertThat(site.text("site/quotes/door.html")).contains("Not yet compared with the full text");
    verify().succeeds();
    site.run("build").succeeds();
    assertThat(site.text("site/quotes/door.html"))
        .contains("Found word for word in the full text on 28 November 2026");
    assertThat(site.text("site/sources/kilns.html"))
        .contains("1 of our 1 quotations found word for word in the full text on 28 November 2026");
    String kept = "entries:\n" + quote("door", "whatever the buyers say");
    site.file("content/quotes/kilns.yaml", kept + quote("new", "We never open the door"));
    site.run("build").succeeds();
    assertThat(site.text("site/quotes/new.html")).contains("Not yet compared with the full text");
    assertThat(site.text("site/sources/kilns.html")).contains("1 of our 2 quotations");
  }

  @Test
  void aDryRunWritesNothing() {
    assertThat(verify("--dry-run", "--json").succeeds().out())
        .contains("\"ok\":true", "\"verified\":1", "\"lock\":\"not written\"");
    assertThat(folder.resolve("content/verified.lock")).doesNotExist();
  }

  @Test
  void whatIsWrongIsNotRecorded() {
    site.file("content/quotes/kilns.yaml", "entries:\n" + quote("door", "whatever buyers may say"));
    assertThat(verify("--json").code()).isEqualTo(1);
    assertThat(verify().err())
        .contains("content/quotes/kilns.yaml:5:27: error[quote-not-found]")
        .contains("“whatever buyers »may« say”")
        .contains("texts/kilns.txt:3:");
    assertThat(folder.resolve("content/verified.lock")).doesNotExist();
  }

  @Test
  void withoutTheTextsAnEditIsNoticedAndANewQuotationAllowed() {
    verify().succeeds();
    String kept = "entries:\n" + quote("door", "whatever the buyers say");
    site.file("content/quotes/kilns.yaml", kept + quote("new", "We never open the door"));
    assertThat(site.run("check").succeeds().out()).contains("1 quotation is not verified yet");
    assertThat(site.run("stats").out()).contains("not verified                       1");
    site.file("content/quotes/kilns.yaml", "entries:\n" + quote("door", "whatever any buyer says"));
    assertThat(site.run("check").err()).contains("kilns.yaml:5:11: error[unverified-quote]");
    assertThat(site.run("build").code()).isEqualTo(1);
  }

  @Test
  void whatCannotBeCheckedIsSaidPlainlyAndItsRecordKept() throws Exception {
    verify().succeeds();
    String lock = site.text("content/verified.lock");
    Files.delete(folder.resolve("texts/web-page.txt"));
    assertThat(verify().succeeds().out())
        .contains("NOT CHECKED: `kilns` was not checked against web-page.txt");
    assertThat(site.text("content/verified.lock")).isEqualTo(lock);
  }

  @Test
  void aWrongFolderIsRefused() {
    site.run("verify", "--sources", folder.resolve("nowhere").toString()).refuses("no folder");
    site.run("verify", "--sources", folder.resolve("templates").toString())
        .refuses("none of the full texts");
    assertThat(site.run("verify").code()).isEqualTo(2);
  }

  @Test
  void theRealContentIsWhatItsSourcesSay() {
    Path texts = SiteTest.repository("../shared/sources").normalize();
    String notice = "NOT CHECKED: the real content against its full texts, for want of " + texts;
    if (!Files.isDirectory(texts)) {
      System.out.println(notice);
    }
    assumeThat(texts).as(notice).isDirectory();
    SiteTest real =
        SiteTest.in(folder.resolve("real"))
            .overlay("content", SiteTest.repository("content"))
            .overlay("toolkit.yaml", SiteTest.repository("toolkit.yaml"));
    String recorded = real.text("content/verified.lock");
    assertThat(real.run("verify", "--sources", texts.toString()).succeeds().out())
        .doesNotContain("NOT CHECKED");
    assertThat(withoutDays(real.text("content/verified.lock"))).isEqualTo(withoutDays(recorded));
  }

  private static String withoutDays(String lock) {
    return lock.replaceAll("(?m)^(compared \\S+) \\S+$", "$1");
  }
}

package toolkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import toolkit.source.Problems;
import toolkit.source.SourceFile;

class MarkdownTest {
  private final Problems problems = new Problems();

  private Body body(String text) {
    return Markdown.body(text, new SourceFile("a.md", text)::at, problems);
  }

  private String html(String text) {
    return body(text).html(new Plain());
  }

  /** Writes every target as it is. */
  private static final class Plain implements LinkResolver {
    @Override
    public String href(LinkTarget target) {
      return target.toString();
    }

    @Override
    public String label(String id) {
      return "the title of <" + id + ">";
    }

    @Override
    public String embed(String id) {
      return "<figure>" + id + "</figure>";
    }
  }

  @Test
  void headingsGetAnchorsOfTheirOwn() {
    assertThat(html("## What’s new?\n\n## What’s new?\n\n## Ünïcode & more\n"))
        .isEqualTo(
            """
            <h2 id="whats-new">What’s new?</h2>
            <h2 id="whats-new-2">What’s new?</h2>
            <h2 id="unicode-more">Ünïcode &amp; more</h2>
            """);
  }

  @Test
  void aLinkByIdTakesTheTitleUnlessItHasWords() {
    assertThat(html("[[case/frome]] and [[case/frome#costs|what it cost]]"))
        .isEqualTo(
            "<p><a href=\"ById[id=case/frome, anchor=]\">the title of &lt;case/frome&gt;</a> and "
                + "<a href=\"ById[id=case/frome, anchor=costs]\">what it cost</a></p>\n");
  }

  @Test
  void anEmbeddedEntryReplacesItsParagraph() {
    assertThat(html("Before.\n\n![[quote/one]]\n\nAfter."))
        .isEqualTo("<p>Before.</p>\n<figure>quote/one</figure>\n<p>After.</p>\n");
  }

  @Test
  void ordinaryLinksAreTakenApart() {
    assertThat(
            body("[a](../cases/b.md#c) [d](#e) <https://example.org/> [f](mailto:g@example.org)")
                .links())
        .extracting(ProseLink::target)
        .containsExactly(
            new LinkTarget.RelativeFile("../cases/b.md", "c"),
            new LinkTarget.RelativeFile("", "e"),
            new LinkTarget.External("https://example.org/"),
            new LinkTarget.External("mailto:g@example.org"));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void linksByReferenceWorkAndBracketsAreText() {
    assertThat(html("[a][b] and [not a link] and […]\n\n[b]: https://example.org/\n"))
        .contains("url=https://example.org/")
        .contains("and [not a link] and […]");
  }

  @Test
  void plainTextOfATableIsALineForEachRow() {
    Body body = body("| Kind | Use |\n|---|---|\n| *Slow* | often |\n| Fast | |\n\nAfter.\n");
    assertThat(body.plainText(id -> "")).isEqualTo("Kind; Use\nSlow; often\nFast\nAfter.");
  }

  @Test
  void plainTextHasWordsAndNoMarkup() {
    Body body =
        body("## Head\n\nSome *fine* `code`\nand [[case/x]].\n\n- one\n- two\n\n![[quote/y]]\n");
    assertThat(body.plainText(id -> "X")).isEqualTo("Head\nSome fine code and X.\none\ntwo");
    assertThat(body.sections(id -> "X"))
        .containsExactly(new Body.Section("head", "Head", "Some fine code and X.\none\ntwo"));
  }

  @Test
  void markupCharactersNeverBecomeMarkup() {
    assertThat(html("a \\<script> & \"b\" `<i>`"))
        .isEqualTo("<p>a &lt;script&gt; &amp; &quot;b&quot; <code>&lt;i&gt;</code></p>\n");
  }

  @Test
  void gapCharactersInTheTextDoNoHarm() {
    assertThat(html("a\uFDD00\uFDD1b [[case/x]]")).contains("a\uFFFD0\uFFFDb").contains("case/x");
  }

  @Test
  void tablesAreTables() {
    assertThat(html("| a | b |\n|---|---|\n| 1 | 2 |\n"))
        .contains("<table")
        .contains("<th scope=\"col\">a</th>");
  }

  @Test
  void hostileNestingEndsSoon() {
    for (String piece : new String[] {"[", "![[", "> ", "*a_", "[a](", "`"}) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> html(piece.repeat(3000)), piece);
    }
  }
}

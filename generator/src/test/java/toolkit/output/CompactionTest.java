package toolkit.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactionTest {
  @Test
  void commentsThatFillLinesAndIndentationGo() {
    String script =
        """
        // Adds, `of course`.
        /**
         * Two numbers. // no "
         */
        function add(a, b) {
          // it's plain
          return a + b; // beside code it stays

          /* one line */
        }
        """;
    assertThat(Compaction.script(script))
        .isEqualTo(
            """
            function add(a, b) {
            return a + b; // beside code it stays
            }
            """);
  }

  @Test
  void literalsThatLookLikeCommentsStay() {
    String script =
        """
        var a = "// no", b = '/* no */', c = /[/*]*/, d = /"/;
        f("x",
        c);
        """;
    assertThat(Compaction.script("  " + script)).isEqualTo(script);
  }

  /** Each could be cut wrongly by someone who does not read literals. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "  a = `\n  // text\n`;\n",
        "  a = \"b\\\n  // c\";\n",
        "  a(); /* b\n  // c */ d();\n",
        "  a(); /* b /*/\n  /* c */\n",
        "  a = '/*';\n  // b\n",
        "  /* a */ b();\n",
        "  /* a\n  */ b();\n",
        "  // a\u2028b();\n",
        "  // a\rb();\n",
        "  /* a\n"
      })
  void whatIsNotCertainStaysAsItIs(String script) {
    assertThat(Compaction.script(script)).isEqualTo(script);
  }

  @Test
  void stylesKeepWhatIsACommentInScriptsOnly() {
    String style =
        """
        /* Values. */
        a {
          background: url(
            //host/`a`.svg
          ); /* beside it */
        }
        """;
    assertThat(Compaction.style(style))
        .isEqualTo("a {\nbackground: url(\n//host/`a`.svg\n); /* beside it */\n}\n");
  }
}

package toolkit.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleCompactionTest {
  @Test
  void commentsThatFillLinesAndIndentationGo() {
    String style =
        """
        /* Values. */
        a {
          /*
           * More. // "no
           */
          background: url(
            //host/`a`.svg
          ); /* beside it */

        }
        """;
    assertThat(StyleCompaction.of(style))
        .isEqualTo("a {\nbackground: url(\n//host/`a`.svg\n); /* beside it */\n}\n");
  }

  /** Each could be cut wrongly by someone who does not read literals. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "  a::after { content: \"b\\\n  /* c */\"; }\n",
        "  a { } /* b\n  /* c */ d { }\n",
        "  a { } /* b /*/\n  /* c */\n",
        "  a { content: '/*'; }\n  /* b */\n",
        "  /* a */ b { }\n",
        "  /* a\n  */ b { }\n",
        "  /* a\r b { }\n",
        "  /* a\n"
      })
  void whatIsNotCertainStaysAsItIs(String style) {
    assertThat(StyleCompaction.of(style)).isEqualTo(style);
  }
}

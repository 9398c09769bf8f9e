package toolkit.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedNamesTest {
  private static final String FIRST =
      """
      (function (parts) {
        function twice(number) { return 2 * number; }
        parts.twice = twice;
        parts.once = parts.twice;
        parts.a.once = 1;
      })(window.outside.parts);
      """;
  private static final String SECOND =
      """
      (function (parts, other) {
        if (parts.twice(1) == parts.size) { other.twice = 2; }
      })(window.later);
      """;

  @Test
  void whatOneScriptSetsGetsTheSameShortNameInAll() {
    SharedNames names = SharedNames.of(List.of(FIRST, SECOND));
    assertThat(ScriptCompaction.of(FIRST, names))
        .isEqualTo(
            """
            (function(e){function t(e){return 2*e}e.e=t;e.t=e.e;e.a.once=1})(window.outside.parts);
            """);
    assertThat(ScriptCompaction.of(SECOND, names))
        .isEqualTo(
            """
            (function(e,t){if(e.e(1)==e.size){t.twice=2}})(window.later);
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x = {} / 2;", "window.parts.twice(1);", "f(parts[\"twice\"]);", "`x`;"})
  void nothingIsRenamedWhenOneScriptIsUncertain(String uncertain) {
    SharedNames names = SharedNames.of(List.of(FIRST, uncertain));
    assertThat(ScriptCompaction.of(SECOND, names)).contains("e.twice(1)");
  }
}

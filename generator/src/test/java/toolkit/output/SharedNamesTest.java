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
            (function(a){function b(a){return 2*a}
            a.b=b;a.c=a.b;a.a.once=1})(window.outside.parts);
            """);
    assertThat(ScriptCompaction.of(SECOND, names))
        .isEqualTo(
            """
            (function(a,b){if(a.b(1)==a.size){b.twice=2}})(window.later);
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x = {} / 2;", "window.parts.twice(1);", "f(parts[\"twice\"]);", "`x`;"})
  void nothingIsRenamedWhenOneScriptIsUncertain(String uncertain) {
    SharedNames names = SharedNames.of(List.of(FIRST, uncertain));
    assertThat(ScriptCompaction.of(SECOND, names)).contains("a.twice(1)");
  }
}

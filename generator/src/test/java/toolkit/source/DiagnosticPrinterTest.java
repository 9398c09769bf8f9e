package toolkit.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
  private static String print(String text, int offset) {
    Location location = new SourceFile("a.md", text).at(offset);
    return DiagnosticPrinter.print(
        List.of(Diagnostic.of(DiagnosticCode.RAW_HTML, location, "no", "")));
  }

  @Test
  void theCaretStandsBelowTheColumn() {
    assertThat(print("one\ntwo three\n", 8))
        .isEqualTo("a.md:2:5: error[raw-html]: no\n  2 | two three\n    |     ^\n\n");
  }

  @Test
  void columnsCountCodePoints() {
    String text = "😀😀x";
    assertThat(print(text, text.indexOf('x'))).contains("a.md:1:3").contains("    |   ^\n");
  }

  @Test
  void aTabTakesOneColumn() {
    assertThat(print("\tx", 1)).contains("  1 |  x\n    |  ^\n");
  }

  @Test
  void aLongLineIsCutAroundTheCaret() {
    String printed = print("a".repeat(5000) + "x" + "b".repeat(5000), 5000);
    assertThat(printed.lines().mapToInt(String::length).max().orElseThrow()).isLessThan(120);
    String[] lines = printed.split("\n", -1);
    assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('x');
  }

  @Test
  void severalAreSortedAndEachSaidOnce() {
    Problems problems = new Problems();
    SourceFile file = new SourceFile("a.md", "one\ntwo\n");
    problems.add(DiagnosticCode.RAW_HTML, file.at(4), "second", "");
    problems.add(DiagnosticCode.RAW_HTML, file.at(0), "first", "");
    problems.add(DiagnosticCode.RAW_HTML, file.at(4), "second", "");
    assertThat(problems.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("first", "second");
  }
}

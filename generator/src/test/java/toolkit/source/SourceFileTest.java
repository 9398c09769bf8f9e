package toolkit.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {
  @Test
  void lineEndsOfEverySystemAreOne() {
    assertThat(new SourceFile("a", "x\r\ny\rz\n").text()).isEqualTo("x\ny\nz\n");
  }

  @Test
  void aByteOrderMarkIsDropped() {
    assertThat(new SourceFile("a", "\uFEFFx").text()).isEqualTo("x");
  }

  @Test
  void offsetsBecomePlaces() {
    SourceFile file = new SourceFile("a", "one\ntwo");
    assertThat(file.at(0)).hasToString("a:1:1");
    assertThat(file.at(3)).hasToString("a:1:4");
    assertThat(file.at(4)).hasToString("a:2:1");
    assertThat(file.at(99)).hasToString("a:2:4");
  }

  @Test
  void anEmptyFileHasOneEmptyLine() {
    SourceFile file = new SourceFile("a", "");
    assertThat(file.lineCount()).isEqualTo(1);
    assertThat(file.line(1)).isEmpty();
    assertThat(file.at(0)).hasToString("a:1:1");
  }
}

package toolkit.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.source.SourceFile;
import toolkit.yaml.YamlValue.Scalar;
import toolkit.yaml.YamlValue.YamlMap;

class YamlReaderTest {
  private final Problems problems = new Problems();

  private YamlMap read(String text) {
    YamlMap map = (YamlMap) YamlReader.read(new SourceFile("a.yaml", text), problems).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    return map;
  }

  private Scalar scalar(String text, String name) {
    return (Scalar) read(text).get(name).orElseThrow();
  }

  @Test
  void nothingIsGuessed() {
    String text = "a: no\nb: 007\nc: 2026-01-31\nd: null\ne: 1.50\n";
    assertThat(read(text).pairs())
        .extracting(pair -> ((Scalar) pair.value()).text())
        .containsExactly("no", "007", "2026-01-31", "null", "1.50");
  }

  @Test
  void everyValueKnowsItsPlace() {
    assertThat(scalar("a: 1\nbb:   two\n", "bb").location()).hasToString("a.yaml:2:7");
  }

  @Test
  void charactersOfALiteralBlockKnowTheirPlaces() {
    Scalar block = scalar("a: |\n  one\n\n  two\nb: x\n", "a");
    assertThat(block.text()).isEqualTo("one\n\ntwo\n");
    assertThat(block.positions().at(0)).hasToString("a.yaml:2:3");
    assertThat(block.positions().at(block.text().indexOf("two") + 1)).hasToString("a.yaml:4:4");
  }

  @Test
  void charactersOfAQuotedLineKnowTheirPlaces() {
    assertThat(scalar("a: \"one two\"\n", "a").positions().at(4)).hasToString("a.yaml:1:9");
  }

  @Test
  void foldedTextStandsWhereItBegins() {
    Scalar folded = scalar("a: >\n  one\n  two\n", "a");
    Location start = folded.location();
    assertThat(folded.text()).isEqualTo("one two\n");
    assertThat(folded.positions().at(5)).isEqualTo(start);
  }

  @Test
  void curlyQuotesInsideATextAreFine() {
    assertThat(scalar("a: “We” are many and “they” are few\n", "a").text()).startsWith("“We”");
    assertThat(scalar("a: \"“Screens on”\"\n", "a").text()).isEqualTo("“Screens on”");
  }

  @Test
  void aDeepNestIsRefusedAndNotACrash() {
    assertThat(YamlReader.read(new SourceFile("a", "[".repeat(5000)), problems)).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }
}

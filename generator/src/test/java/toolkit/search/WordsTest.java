package toolkit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** The examples in {@code vectors/words.json}, which the client must meet as well. */
class WordsTest {
  @TestFactory
  List<DynamicTest> theSharedExamplesHold() throws IOException {
    try (InputStream file = WordsTest.class.getResourceAsStream("/vectors/words.json")) {
      List<Map<String, Object>> examples = new Yaml().load(file); // JSON is YAML
      return examples.stream()
          .map(
              example ->
                  DynamicTest.dynamicTest(
                      "`" + example.get("text") + "`",
                      () -> check((String) example.get("text"), example.get("terms"))))
          .toList();
    }
  }

  private static void check(String text, Object terms) {
    try (Words words = new Words()) {
      List<String> found = words.writtenIn(text).stream().map(words::stemOf).toList();
      assertThat((Object) found).isEqualTo(terms);
    }
  }
}

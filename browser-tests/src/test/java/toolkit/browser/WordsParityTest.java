package toolkit.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toolkit.search.SearchIndex;
import toolkit.search.SearchWords;

/** The client cuts and stems words exactly as Lucene does, and hashes as everybody does. */
class WordsParityTest {
  private static final int STEP = 0x1000;

  /** One sign among all the neighbours that the rules of word boundaries look at. */
  private static final List<String> SURROUNDINGS =
      List.of(
          "a",
          "a 1",
          "1 ",
          " ",
          "",
          " \u3042",
          " \u0e01",
          " \u30a2",
          "\u30a2 _",
          " \u05d0",
          "\u05d0 #",
          "");

  @TempDir static Path folder;
  @AutoClose private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    try (SearchIndex index = SearchIndex.build(List.of())) {
      SearchSite.writeOpen(index, folder);
    }
    browser = Browser.start();
    browser.open(folder.resolve("search.html").toUri().toString());
  }

  @Test
  void everySignIsCutAsLuceneCutsIt() {
    List<String> differences = new ArrayList<>();
    for (int first = 0; first <= Character.MAX_CODE_POINT; first += STEP) {
      List<String> samples = new ArrayList<>();
      for (int sign = first; sign < first + STEP; sign++) {
        if (isText(sign) && !isNewerThanLucene(sign)) {
          samples.add(sample(sign));
        }
      }
      List<?> spans =
          inBrowser("tokenize(text).map(w => w.start + '-' + w.end).join(' ')", samples);
      for (int i = 0; i < samples.size(); i++) {
        String expected = SearchWords.spans(samples.get(i));
        if (!expected.equals(spans.get(i))) {
          differences.add(samples.get(i) + "\n" + expected + "\n" + spans.get(i));
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  /** Texts of these signs are cut by a rule of their own. */
  @Test
  void plainTextsAreCutAsLuceneCutsThem() {
    String signs = IntStream.range(0, 128).mapToObj(Character::toString).collect(joining());
    String all =
        signs + "\u2013\u2014\u2018\u2019\u201C\u201D\u2026" + "ab12_'.,:;\u2019".repeat(8);
    Random random = new Random(11);
    List<String> samples = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(20); length >= 0; length--) {
        text.append(all.charAt(random.nextInt(all.length())));
      }
      samples.add(text.toString());
    }
    List<?> spans = inBrowser("tokenize(text).map(w => w.start + '-' + w.end).join(' ')", samples);
    List<String> expected = samples.stream().map(SearchWords::spans).toList();
    assertThat(List.<Object>copyOf(spans)).isEqualTo(expected);
  }

  @Test
  void longWordsAreCutAsLuceneCutsThem() {
    List<String> samples =
        List.of(
            "x".repeat(1000),
            "x".repeat(254) + ".y",
            "x".repeat(253) + ".yz",
            "1,".repeat(300),
            "é\u0301".repeat(200),
            "_".repeat(400) + "a",
            "\uD835\uDC00".repeat(200),
            "\u0E01".repeat(300));
    List<?> spans = inBrowser("tokenize(text).map(w => w.start + '-' + w.end).join(' ')", samples);
    for (int i = 0; i < samples.size(); i++) {
      assertThat(spans.get(i)).isEqualTo(SearchWords.spans(samples.get(i)));
    }
  }

  private static List<?> inBrowser(String expression, List<String> texts) {
    return (List<?>)
        browser.run(
            "const {tokenize, analyze, stemOf} = ToolkitSearch.parts;"
                + "return arguments[0].map(text => "
                + expression
                + ");",
            texts);
  }

  private static String sample(int sign) {
    return String.join(Character.toString(sign), SURROUNDINGS);
  }

  private static boolean isText(int sign) {
    return Character.isDefined(sign)
        && Character.getType(sign) != Character.PRIVATE_USE
        && Character.getType(sign) != Character.SURROGATE;
  }

  /** Lucene knows Unicode 12.1: it takes later letters for nothing, browsers know them. */
  private static boolean isNewerThanLucene(int sign) {
    int unassigned = sign > 0xFFFF ? 0xE0FFF : 0x0378;
    boolean asIfUnassigned =
        SearchWords.spans(sample(sign)).equals(SearchWords.spans(sample(unassigned)));
    boolean newDigit = sign >= 0x1FBF0 && sign <= 0x1FBF9;
    return newDigit || (asIfUnassigned && (!isSymbol(sign) || sign == 0x16FE2));
  }

  private static boolean isSymbol(int sign) {
    return !Character.isLetterOrDigit(sign)
        && Character.getType(sign) != Character.NON_SPACING_MARK
        && Character.getType(sign) != Character.COMBINING_SPACING_MARK;
  }

  @Test
  void everyWordIsStemmedAsLuceneStemsIt() {
    List<String> words = madeUpWords(20_000);
    List<String> expected = words.stream().map(SearchWords::terms).toList();
    List<?> actual = inBrowser("analyze(text).map(w => stemOf(w.written)).join(' ')", words);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!expected.get(i).equals(actual.get(i))) {
        differences.add(words.get(i) + ": " + expected.get(i) + ", not " + actual.get(i));
      }
    }
    assertThat(differences).isEmpty();
  }

  /** Letters at random, many of them followed by the endings that the stemmer looks for. */
  private static List<String> madeUpWords(int count) {
    String letters = "aaeeiioouybcdfglmnrstvwxzé";
    List<String> endings =
        List.of(
            "", "s", "sses", "ies", "ss", "eed", "ed", "ing", "ational", "tional", "enci", "anci",
            "izer", "bli", "alli", "entli", "eli", "ousli", "ization", "ation", "ator", "alism",
            "iveness", "fulness", "ousness", "aliti", "iviti", "biliti", "logi", "icate", "ative",
            "alize", "iciti", "ical", "ful", "ness", "al", "ance", "ence", "er", "ic", "able",
            "ible", "ant", "ement", "ment", "ent", "sion", "tion", "ion", "ou", "ism", "ate", "iti",
            "ous", "ive", "ize", "e", "ll", "lle", "'s", "’S", "＇s", "yy");
    Random random = new Random(7);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder word = new StringBuilder();
      for (int length = random.nextInt(6); length > 0; length--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      words.add(word.append(endings.get(random.nextInt(endings.size()))).toString());
    }
    return words;
  }

  @Test
  void hashesAreTheStandardOnes() {
    for (String text : List.of("", "abc", "é".repeat(27) + "a", "x".repeat(64), "y".repeat(5000))) {
      Object own =
          browser.run(
              "return Array.from(ToolkitSearch.parts.sha256(new TextEncoder().encode(arguments[0])))"
                  + ".map(word => (word >>> 0).toString(16).padStart(8, '0')).join('')",
              text);
      assertThat(own).isEqualTo(sha256(text));
      Object digest =
          browser.promised(
              "ToolkitSearch.parts.digest(new TextEncoder().encode('%s'))".formatted(text));
      int first = Integer.parseUnsignedInt(sha256(text).substring(0, 8), 16);
      assertThat(((Number) digest).intValue()).isEqualTo(first);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theSharedExamplesHold() throws IOException {
    try (var file = SearchWords.class.getResourceAsStream("/vectors/words.json")) {
      String vectors = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Object failures =
          browser.run(
              """
              const wrong = [];
              for (const {text, terms} of JSON.parse(arguments[0])) {
                const got = ToolkitSearch.parts.analyze(text).map(w => ToolkitSearch.parts.stemOf(w.written));
                if (JSON.stringify(got) !== JSON.stringify(terms)) wrong.push(text + ': ' + got);
              }
              return wrong.join('; ');
              """,
              vectors);
      assertThat(failures).isEqualTo("");
    }
  }
}

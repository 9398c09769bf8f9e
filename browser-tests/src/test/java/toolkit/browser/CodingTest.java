package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toolkit.coding.BitWriter;
import toolkit.coding.CodeWriter;
import toolkit.coding.CommonWords;
import toolkit.coding.Spelled;
import toolkit.coding.TextCode;
import toolkit.coding.WideText;
import toolkit.search.SearchIndex;

/** The browser reads what Java has coded. */
class CodingTest {
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

  private static Object inBrowser(String script, BitWriter bits, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(WideText.of(bits.toBytes())));
    arguments.addAll(Arrays.asList(more));
    return browser.run(
        "const {bytesOf, Bits, CommonWords} = ToolkitSearch.parts;"
            + "const bits = new Bits(bytesOf(arguments[0]));"
            + script,
        arguments.toArray());
  }

  @Test
  void bytes() {
    Random random = new Random(3);
    for (int size : new int[] {0, 1, 2, 3, 14, 15, 16, 17, 1000, 300_000}) {
      byte[] bytes = new byte[size];
      random.nextBytes(bytes);
      expectBytes(bytes);
      expectBytes(new byte[size]);
      Arrays.fill(bytes, (byte) 0xFF);
      expectBytes(bytes);
    }
  }

  private static void expectBytes(byte[] bytes) {
    Object sum =
        browser.run(
            "const bytes = ToolkitSearch.parts.bytesOf(arguments[0]); let sum = 0;"
                + "for (const byte of bytes) sum = (sum * 31 + byte) % 1000003;"
                + "return bytes.length + ' ' + sum",
            WideText.of(bytes));
    long expected = 0;
    for (byte b : bytes) {
      expected = (expected * 31 + (b & 0xFF)) % 1000003;
    }
    assertThat(sum).isEqualTo(bytes.length + " " + expected);
  }

  @Test
  void risingNumbers() {
    Random random = new Random(5);
    for (int[] shape :
        new int[][] {{0, 1}, {1, 1}, {1, 5000}, {7, 7}, {300, 301}, {1000, 5000}, {9, 1 << 20}}) {
      int[] values = random.ints(0, shape[1]).distinct().limit(shape[0]).sorted().toArray();
      String read =
          (String)
              inBrowser(
                  "return bits.rising(new Int32Array(arguments[1]), arguments[2]).join(' ')",
                  new BitWriter().rising(values, shape[1]),
                  shape[0],
                  shape[1]);
      assertThat(read)
          .isEqualTo(
              Arrays.stream(values).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
    }
  }

  /** Two rows of one list, each with bounds of its own: those of a field in a body. */
  @Test
  void risingNumbersPartByPart() {
    int[] values = {0, 3, 4, 7, 9, 15};
    BitWriter bits = new BitWriter().rising(values, 0, 3, 0, 5).rising(values, 3, 6, 7, 20);
    Object read =
        inBrowser(
            """
            const values = new Int32Array(6);
            bits.between(values, 0, 3, 0, 5);
            bits.between(values, 3, 6, 7, 20);
            return values.join(' ');
            """,
            bits);
    assertThat(read).isEqualTo("0 3 4 7 9 15");
  }

  @Test
  void numbersInContexts() {
    Random random = new Random(7);
    CodeWriter out = new CodeWriter(3);
    List<Integer> values = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      int value = random.nextInt(1 << random.nextInt(18));
      values.add(value);
      out.number(i % 2, value);
      out.symbol(2, 200);
      out.bits(value & 7, 3);
    }
    Object read =
        inBrowser(
            """
            const codes = bits.codes(3), values = [];
            for (let i = 0; i < 5000; i++) {
              const value = bits.coded(codes[i % 2]);
              if (bits.symbol(codes[2]) !== 200 || bits.take(3) !== (value & 7)) return 'lost at ' + i;
              values.push(value);
            }
            return values.join(' ');
            """,
            out.toBits());
    assertThat(read)
        .isEqualTo(values.stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }

  @Test
  void spelledWords() {
    List<String> words =
        List.of("", "care", "cared", "caring", "don't", "naïve", "\uD83D\uDC69", "x²");
    CodeWriter out = new CodeWriter(Spelled.CONTEXTS);
    Spelled spelled = new Spelled(out, 0);
    String last = "";
    for (String word : words) {
      spelled.write(last, word);
      last = word;
    }
    assertThat(
            inBrowser(
                "const codes = bits.codes(4), words = []; let word = '';"
                    + "for (let i = 0; i < 8; i++)"
                    + " words.push(word = bits.spelled(word, codes));"
                    + "return words.join('|')",
                out.toBits()))
        .isEqualTo(String.join("|", words));
  }

  @Test
  void texts() {
    String english =
        "Ask the team first. “What would help?” she said (it's 3.14%, or 1,000). NHS England's COVID-19"
            + " plan; NHSs and the iPhone, McDonald, A&E, e.g. this. no capital.\n\tÉtat, naïve, x².";
    List<String> texts =
        new ArrayList<>(
            List.of(
                "",
                " ",
                "  two  spaces  ",
                "a",
                "A",
                ".",
                "\u0001\u0002\n\t\u0003",
                "lower case first. and again. 9 lives. Don't! DON'T. O'Neil’s ’tis 'twas",
                "ABC DEFg hIJ Kl MNOp 2021/22 v1.2.3 foo_bar ----- ---",
                "日本語 ひらがな שלום العربية 👩‍⚕️ \uD800 lone \uDC00",
                english,
                english.repeat(300),
                "x".repeat(10_000)));
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      texts.add(randomText(random));
    }
    for (String text : texts) {
      // In numbers: half of a surrogate pair does not reach a test as text.
      assertThat(
              inBrowser(
                  "const text = new CommonWords(bytesOf(arguments[1])).text(bits);"
                      + "return text.split('').map(c => c.charCodeAt(0)).join(' ')",
                  TextCode.of(text),
                  WideText.of(CommonWords.coded().toBytes())))
          .as(text)
          .isEqualTo(text.chars().mapToObj(String::valueOf).collect(Collectors.joining(" ")));
    }
  }

  /** Words, capitals, signs and spaces in any order. */
  private static String randomText(Random random) {
    List<String> bits =
        List.of(
            " ", " ", " ", "the", "The", "THE", "trust", "NHS", "xyzzy", "Qw", "q", "I", "'", "’",
            ".", ". ", "! ", ", ", "\n", "é", "7", "42", "-", "\u0001", "(", "“", "ing", "A", "zZ");
    return IntStream.range(0, random.nextInt(60))
        .mapToObj(i -> bits.get(random.nextInt(bits.size())))
        .collect(Collectors.joining());
  }
}

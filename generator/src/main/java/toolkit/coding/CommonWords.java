package toolkit.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What English text is put together from: common words, pieces of rarer ones, and what stands
 * between words. Both sides have the same list, as they have Brotli's: it does not depend on what
 * is coded, so that a changed text changes no other one. The commonest come first.
 */
public final class CommonWords {
  private static final String FILE = "common-words.txt";
  private static final CommonWords LIST = read();

  private static final int KIND = Spelled.CONTEXTS;
  private static final int LENGTH_OF_RUN = KIND + 1;

  private final List<Entry> entries;
  private final Map<Entry, Integer> ranks = new HashMap<>();
  private final List<List<PrefixCode>> usualCodes;

  CommonWords(List<Entry> entries, List<List<PrefixCode>> usualCodes) {
    this.entries = List.copyOf(entries);
    this.usualCodes = List.copyOf(usualCodes);
    for (Entry entry : entries) {
      ranks.put(entry, ranks.size());
    }
  }

  /** What an entry stands for. */
  enum Kind {
    /** The end of a word, or all of it: the next one follows after a space. */
    WORD(0, 'w'),
    /** A part of a word that goes on. */
    PIECE(1, 'p'),
    /** What stands between words; an empty one says that no capital follows. */
    BETWEEN(2, 'b'),
    /** No text: the next word begins with a capital. */
    CAPITAL(3, '^'),
    /** No text: the next word is in capitals. */
    CAPITALS(4, 'A');

    /** What the client knows it by. */
    final int symbol;

    /** What the list knows it by. */
    final char letter;

    Kind(int symbol, char letter) {
      this.symbol = symbol;
      this.letter = letter;
    }

    private static Kind of(char letter) {
      return Arrays.stream(values())
          .filter(kind -> kind.letter == letter)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no kind " + letter));
    }
  }

  /** An entry of the list. */
  record Entry(Kind kind, String text) {
    /** Whether a sentence begins after it, as one does at the beginning of a text. */
    boolean endsSentence() {
      return kind == Kind.BETWEEN
          && text.matches(
              "(?s).*(?:[.?!][\"'\u2019\u201D)]* |[\t\n\u0001\u0002])[\"'(\u2018\u201C]*");
    }
  }

  static CommonWords list() {
    return LIST;
  }

  /** What the client need not be told: codes for titles, and for running text. */
  List<List<PrefixCode>> usualCodes() {
    return usualCodes;
  }

  private static CommonWords read() {
    try (InputStream in = CommonWords.class.getResourceAsStream(FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return of(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CommonWords of(List<String> lines) {
    List<Entry> entries =
        lines.stream().filter(line -> !line.startsWith("=")).map(CommonWords::entry).toList();
    List<PrefixCode> codes =
        lines.stream()
            .filter(line -> line.startsWith("="))
            .map(line -> line.substring(1).chars().map(c -> Character.digit(c, 16)).toArray())
            .map(PrefixCode::ofLengths)
            .toList();
    List<List<PrefixCode>> usual = new ArrayList<>();
    for (int first = 0; first < codes.size(); first += TextCode.CONTEXTS) {
      usual.add(codes.subList(first, first + TextCode.CONTEXTS));
    }
    return new CommonWords(entries, usual);
  }

  /** The first letter says the kind; the rest is the text, with Java's escapes. */
  static Entry entry(String line) {
    return new Entry(Kind.of(line.charAt(0)), line.substring(1).translateEscapes());
  }

  List<Entry> entries() {
    return entries;
  }

  /** The place of an entry in the list; -1 when it is not there. */
  int rank(Kind kind, String text) {
    return ranks.getOrDefault(new Entry(kind, text), -1);
  }

  /** The list as the client reads it: each entry's kind, and its letters. */
  public static BitWriter coded() {
    return LIST.toBits();
  }

  private BitWriter toBits() {
    CodeWriter out = new CodeWriter(LENGTH_OF_RUN + 1);
    Spelled spelled = new Spelled(out, 0);
    out.bits(entries.size(), 16);
    String before = "";
    // Of entries that are about as common, those of a kind stand together.
    for (int start = 0; start < entries.size(); ) {
      Kind kind = entries.get(start).kind;
      int end = start;
      while (end < entries.size() && entries.get(end).kind == kind) {
        end++;
      }
      out.symbol(KIND, kind.symbol).number(LENGTH_OF_RUN, end - start - 1);
      for (Entry entry : entries.subList(start, end)) {
        spelled.write(before, entry.text);
        before = entry.text;
      }
      start = end;
    }
    BitWriter bits = out.toBits();
    usualCodes.forEach(codes -> codes.forEach(code -> code.writeTo(bits)));
    return bits;
  }
}

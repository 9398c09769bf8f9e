package toolkit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import toolkit.entry.ParsedEntry;
import toolkit.graph.Entry;
import toolkit.graph.QuotedWords;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/**
 * How much of a source is quoted.
 *
 * @param quoted words of its quotations
 * @param words words of its full texts
 * @param limit per cent that may be quoted
 */
public record QuotedShare(String source, int quoted, int words, double limit) {
  public double percent() {
    return words == 0 ? 0 : 100.0 * quoted / words;
  }

  /** Such as {@code 120 of 4000 words quoted (3.00%, limit 5.0%)}. */
  public String inWords() {
    return String.format(
        Locale.ROOT,
        "%d of %d words quoted (%.2f%%, limit %.1f%%)",
        quoted,
        words,
        percent(),
        limit);
  }

  /** The share of each source at hand; too much is a problem. */
  static List<QuotedShare> check(Material material, Problems problems) {
    List<QuotedShare> shares = new ArrayList<>();
    for (Entry.Source source : material.graph().all(Entry.Source.class)) {
      List<SourceText> texts = material.of(source.id());
      if (!texts.isEmpty()) {
        QuotedShare share = of(source, texts, material);
        shares.add(share);
        share.check(material.written(source), problems);
      }
    }
    return shares;
  }

  private void check(ParsedEntry written, Problems problems) {
    if (percent() > limit) {
      problems.add(
          DiagnosticCode.OVER_QUOTED,
          written.locationOf("quote-limit"),
          "too much of `" + source + "` is quoted: " + inWords(),
          "cut or drop quotations of this source until at most "
              + (int) (limit * words / 100)
              + " words are left");
    }
  }

  private static QuotedShare of(Entry.Source source, List<SourceText> texts, Material material) {
    int quoted =
        material.quotes().stream()
            .filter(quote -> quote.source().equals(source.id()))
            .mapToInt(quote -> QuotedWords.count(quote.text()))
            .sum();
    int words = texts.stream().mapToInt(text -> words(text.raw())).sum();
    return new QuotedShare(source.id().slug(), quoted, words, source.quoteLimit());
  }

  private static int words(String text) {
    int words = 0;
    for (String word : text.split("\\s+")) {
      words += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return words;
  }
}

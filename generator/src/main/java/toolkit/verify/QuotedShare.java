package toolkit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        shares.add(of(source, texts, material));
      }
    }
    for (QuotedShare share : shares) {
      if (share.percent() > share.limit) {
        Entry.Source source =
            material.graph().all(Entry.Source.class).stream()
                .filter(s -> s.id().slug().equals(share.source))
                .findFirst()
                .orElseThrow();
        problems.add(
            DiagnosticCode.OVER_QUOTED,
            material.written(source).locationOf("quote-limit"),
            "too much of `" + share.source + "` is quoted: " + share.inWords(),
            "cut or drop quotations of this source until at most "
                + (int) (share.limit * share.words / 100)
                + " words are left");
      }
    }
    return shares;
  }

  private static QuotedShare of(Entry.Source source, List<SourceText> texts, Material material) {
    int quoted =
        material.quotes().stream()
            .filter(quote -> quote.source().equals(source.id()))
            .mapToInt(quote -> QuotedWords.count(quote.text()))
            .sum();
    int words = texts.stream().mapToInt(text -> QuotedWords.count(text.raw())).sum();
    return new QuotedShare(source.id().slug(), quoted, words, source.quoteLimit());
  }
}

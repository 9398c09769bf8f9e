package toolkit.graph;

import java.util.List;
import java.util.stream.Stream;
import toolkit.entry.EntryId;
import toolkit.markdown.Body;
import toolkit.markdown.LinkTarget;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** How long a guide takes to read, and whether that is less than it promises. */
public final class ReadingTime {
  /**
   * The slow end of the usual: most adults read English that is not fiction at 175 to 300 words a
   * minute (M. Brysbaert, How many words do we read per minute?, Journal of Memory and Language
   * 109, 2019, 104047). A promise should hold for most readers, not for every second one.
   */
  static final int WORDS_A_MINUTE = 175;

  private ReadingTime() {}

  /** Whole minutes, rounded up. */
  public static int minutes(Entry.Pathway guide, SiteGraph graph) {
    return Math.max(1, (words(guide, graph) + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
  }

  /** The words of a guide's page from its question to the day to look back, entries included. */
  static int words(Entry.Pathway guide, SiteGraph graph) {
    Stream<String> own =
        Stream.of(guide.question(), guide.common().summary(), guide.lookBack(), guide.role());
    Stream<String> caveats = guide.common().caveats().stream().map(Caveat::text);
    Stream<String> prose =
        Stream.concat(Stream.of(guide.common().body(), guide.tryThis()), guide.discuss().stream())
            .map(body -> body.plainText(id -> title(id, graph)));
    Stream<String> headings = guide.common().body().headings().stream().map(h -> h.text());
    Stream<String> shown =
        embedded(guide.common().body())
            .map(graph::get)
            .flatMap(entry -> card(entry, graph).stream());
    return Stream.of(own, caveats, prose, headings, shown)
        .flatMap(texts -> texts)
        .mapToInt(QuotedWords::count)
        .sum();
  }

  private static String title(String id, SiteGraph graph) {
    return graph.get(EntryId.parse(id).orElseThrow()).title();
  }

  private static Stream<EntryId> embedded(Body body) {
    return body.links().stream()
        .filter(link -> link.target() instanceof LinkTarget.Embedded)
        .flatMap(link -> EntryId.parse(((LinkTarget.Embedded) link.target()).id()).stream());
  }

  /** What an entry says in short form. */
  private static List<String> card(Entry entry, SiteGraph graph) {
    if (entry instanceof Entry.Quote quote) {
      String report = graph.get(quote.source(), Entry.Source.class).shortName();
      return List.of(quote.text(), quote.speaker(), report, quote.locator(), quote.title());
    }
    if (entry instanceof Entry.Recommendation r) {
      return List.of(r.action(), r.common().summary(), String.join(" ", r.who()));
    }
    return List.of(entry.title(), entry.common().summary());
  }

  /** Names every guide that takes longer than it says. */
  static void check(SiteGraph graph, Register register, Problems problems) {
    for (Entry.Pathway guide : graph.all(Entry.Pathway.class)) {
      int words = words(guide, graph);
      if (words > guide.minutes() * WORDS_A_MINUTE) {
        problems.add(
            DiagnosticCode.GUIDE_TOO_LONG,
            register.entries().get(guide.id()).locationOf("minutes"),
            "this guide takes %d minutes to read (%d words), and promises %d"
                .formatted(minutes(guide, graph), words, guide.minutes()),
            "shorten it to %d words, show fewer entries, or write `minutes: %d`"
                .formatted(guide.minutes() * WORDS_A_MINUTE, minutes(guide, graph)));
      }
    }
  }
}

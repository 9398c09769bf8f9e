package toolkit.render;

import java.util.List;
import toolkit.audit.TextCheck;
import toolkit.graph.Citation;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;

/** When an entry was compared with the full texts by machine, and no more than is known of it. */
final class ComparedWords {
  private static final String NEVER = "Not yet compared with the full text";

  private ComparedWords() {}

  static String of(Entry entry, SiteGraph graph, TextCheck texts) {
    if (entry instanceof Entry.Quote quote) {
      return texts
          .on(List.of(quote.source().slug()))
          .filter(day -> texts.quotes().contains(quote.id().toString()))
          .map(day -> "Found word for word in the full text on " + Wording.date(day))
          .orElse(NEVER);
    }
    if (entry instanceof Entry.Source source) {
      return texts
          .on(List.of(source.id().slug()))
          .map(day -> quotesOf(source, graph, texts) + " on " + Wording.date(day))
          .orElse(NEVER);
    }
    List<String> sources = sourcesOf(entry, graph);
    return sources.isEmpty()
        ? ""
        : texts
            .on(sources)
            .map(
                day ->
                    checked(entry)
                        + " last compared with the full texts on "
                        + Wording.date(day)
                        + "; what was changed after that day was not")
            .orElse(NEVER);
  }

  /** What `verify` looks at in an entry of its type. */
  private static String checked(Entry entry) {
    if (entry instanceof Entry.Case || entry instanceof Entry.Recommendation) {
      return "Figures, places and wording were";
    }
    return entry.common().sources().isEmpty() ? "Wording was" : "Places and wording were";
  }

  /** What an entry without sources of its own says is held against all of them. */
  private static List<String> sourcesOf(Entry entry, SiteGraph graph) {
    List<String> own =
        entry.common().sources().stream().map(Citation::source).map(id -> id.slug()).toList();
    return own.isEmpty()
        ? graph.all(Entry.Source.class).stream().map(source -> source.id().slug()).toList()
        : own;
  }

  private static String quotesOf(Entry.Source source, SiteGraph graph, TextCheck texts) {
    List<Entry.Quote> quotes =
        graph.all(Entry.Quote.class).stream()
            .filter(quote -> quote.source().equals(source.id()))
            .toList();
    long found =
        quotes.stream().filter(quote -> texts.quotes().contains(quote.id().toString())).count();
    return "%d of our %d quotations found word for word in the full text"
        .formatted(found, quotes.size());
  }
}

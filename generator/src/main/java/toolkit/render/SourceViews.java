package toolkit.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import toolkit.entry.EntryType;
import toolkit.graph.Edge;
import toolkit.graph.Entry;
import toolkit.graph.QuotedWords;
import toolkit.graph.SiteGraph;
import toolkit.render.view.CardGroupView;
import toolkit.render.view.SourceView;
import toolkit.site.Route;
import toolkit.site.SortKey;

/** What the page of a source shows. */
final class SourceViews {
  private final SiteGraph graph;
  private final Cards cards;

  SourceViews(SiteGraph graph, Cards cards) {
    this.graph = graph;
    this.cards = cards;
  }

  SourceView of(Entry.Source source, Route page) {
    return new SourceView(
        source.shortName(),
        String.join(", ", source.authors()),
        source.year().isPresent() ? Integer.toString(source.year().getAsInt()) : "undated",
        source.publisher(),
        source.kind(),
        facts(source),
        source.limitations(),
        source.leftOut(),
        source.rights(),
        Wording.permission(source.permission())
            + source.permissionDate().map(date -> " (" + Wording.date(date) + ")").orElse(""),
        source.url(),
        source.doi(),
        source.archived(),
        quoted(source),
        groups(source, page));
  }

  private static List<SourceView.Fact> facts(Entry.Source source) {
    List<SourceView.Fact> facts = new ArrayList<>();
    facts.add(
        new SourceView.Fact(
            "Gathered data of its own",
            source.gatheredData() ? "Yes" : "No, it reviews the work of others"));
    source
        .participants()
        .ifPresent(n -> facts.add(new SourceView.Fact("People who took part", String.valueOf(n))));
    add(facts, "Fieldwork", source.fieldwork());
    add(facts, "Where", source.where());
    add(facts, "Who took part", source.sample());
    add(facts, "Who is missing", source.missing());
    add(facts, "How it was done", source.method());
    add(facts, "Paid for by", source.funder().isEmpty() ? "Not stated" : source.funder());
    add(facts, "Interests", source.interests());
    add(facts, "Formal appraisal", "Not yet appraised: nobody has given it a formal rating.");
    return facts;
  }

  private static void add(List<SourceView.Fact> facts, String name, String text) {
    if (!text.isEmpty()) {
      facts.add(new SourceView.Fact(name, text));
    }
  }

  private String quoted(Entry.Source source) {
    if (source.words().isEmpty()) {
      return "";
    }
    int words =
        graph.all(Entry.Quote.class).stream()
            .filter(quote -> quote.source().equals(source.id()))
            .mapToInt(quote -> QuotedWords.count(quote.text()))
            .sum();
    double share = 100.0 * words / source.words().getAsInt();
    return String.format(
        Locale.ROOT,
        "We quote %,d of its %,d words (%.1f%%). Our limit is %s%%.",
        words,
        source.words().getAsInt(),
        share,
        trimmed(source.quoteLimit()));
  }

  private static String trimmed(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  private List<CardGroupView> groups(Entry.Source source, Route page) {
    List<CardGroupView> groups = new ArrayList<>();
    for (EntryType type : EntryType.values()) {
      List<Entry> entries =
          graph.pointingAt(source.id(), Edge.Kind.SOURCE, Entry.class).stream()
              .filter(entry -> entry.type() == type)
              .sorted(SortKey.BY_TITLE)
              .toList();
      if (!entries.isEmpty()) {
        groups.add(
            new CardGroupView(
                cards.listLabel(type), "from-" + type.folder(), "", cards.of(entries, page)));
      }
    }
    return groups;
  }
}

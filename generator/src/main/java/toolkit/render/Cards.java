package toolkit.render;

import java.util.Collection;
import java.util.List;
import toolkit.config.SiteConfig;
import toolkit.entry.EntryType;
import toolkit.graph.Citation;
import toolkit.graph.Entry;
import toolkit.graph.ReadingTime;
import toolkit.graph.SiteGraph;
import toolkit.render.view.CardView;
import toolkit.site.Route;
import toolkit.site.Routes;

/** Entries in short form. */
final class Cards {
  private final SiteGraph graph;
  private final SiteConfig config;

  Cards(SiteGraph graph, SiteConfig config) {
    this.graph = graph;
    this.config = config;
  }

  List<CardView> of(Collection<? extends Entry> entries, Route page) {
    return entries.stream().map(entry -> of(entry, page)).toList();
  }

  CardView of(Entry entry, Route page) {
    return of(entry, Routes.of(entry).from(page));
  }

  /** An entry in short form, with its address given. */
  CardView of(Entry entry, String href) {
    return new CardView(
        entry.id().toString(),
        entry.id().slug(),
        entry.type().id(),
        typeLabel(entry.type()),
        title(entry),
        entry.common().summary(),
        href,
        kind(entry),
        kindLabel(entry),
        entry instanceof Entry.Quote quote ? quote.text() : "",
        attribution(entry),
        tags(entry));
  }

  String typeLabel(EntryType type) {
    return config.words().get(type.id()).one();
  }

  String listLabel(EntryType type) {
    return config.words().get(type.id()).many();
  }

  static String title(Entry entry) {
    return entry instanceof Entry.Recommendation recommendation
        ? withoutStop(recommendation.action())
        : entry.title();
  }

  /** A sentence as a title. */
  static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static String kind(Entry entry) {
    if (entry instanceof Entry.Theme theme) {
      return theme.kind();
    }
    if (entry instanceof Entry.Quote quote) {
      return quote.reading();
    }
    if (entry instanceof Entry.Case found) {
      return found.impact();
    }
    if (entry instanceof Entry.Recommendation recommendation) {
      return recommendation.basis();
    }
    return "";
  }

  private String kindLabel(Entry entry) {
    if (entry instanceof Entry.Theme theme) {
      return Wording.themeKind(theme.kind());
    }
    if (entry instanceof Entry.Quote quote) {
      return Wording.reading(quote.reading());
    }
    if (entry instanceof Entry.Case found) {
      return Wording.impact(found.impact());
    }
    if (entry instanceof Entry.Recommendation recommendation) {
      return Wording.standing(recommendation.origin(), recommendation.basis());
    }
    if (entry instanceof Entry.Pathway pathway) {
      return Wording.reading(ReadingTime.minutes(pathway, graph));
    }
    return "";
  }

  private String attribution(Entry entry) {
    if (entry instanceof Entry.Quote quote) {
      return speaker(quote);
    }
    if (entry instanceof Entry.Case && !entry.common().sources().isEmpty()) {
      Citation first = entry.common().sources().get(0);
      return Wording.toldIn(graph.get(first.source(), Entry.Source.class), first);
    }
    return "";
  }

  private String speaker(Entry.Quote quote) {
    String source = graph.get(quote.source(), Entry.Source.class).shortName();
    String third = quote.quotedFrom().isEmpty() ? "" : quote.quotedFrom() + ", quoted in ";
    return quote.speaker() + ". " + third + source + ", " + quote.locator();
  }

  private List<String> tags(Entry entry) {
    if (entry instanceof Entry.Case found) {
      return List.of(Wording.sector(found.sector()), found.place());
    }
    if (entry instanceof Entry.Pathway pathway) {
      return List.of(pathway.role());
    }
    if (entry instanceof Entry.Recommendation recommendation) {
      return recommendation.who();
    }
    if (entry instanceof Entry.Source source) {
      return List.of(source.kind(), Wording.fieldwork(source));
    }
    return List.of();
  }
}

package toolkit.site;

import java.util.List;
import toolkit.entry.EntryType;
import toolkit.graph.Entry;

/** A page of the site. */
public sealed interface Page {
  Route route();

  /** The front door. */
  record Home() implements Page {
    @Override
    public Route route() {
      return Routes.HOME;
    }
  }

  /** All entries of a type. */
  record Listing(EntryType type, List<Entry> entries) implements Page {
    public Listing {
      entries = List.copyOf(entries);
    }

    @Override
    public Route route() {
      return Routes.list(type);
    }
  }

  /** One entry. */
  record OfEntry(Entry entry) implements Page {
    @Override
    public Route route() {
      return Routes.of(entry);
    }
  }

  /** How much there is on each topic, by kind and by setting. */
  record TheEvidenceMap() implements Page {
    @Override
    public Route route() {
      return Routes.EVIDENCE_MAP;
    }
  }

  /** How topics hang together. */
  record TheConnections() implements Page {
    @Override
    public Route route() {
      return Routes.CONNECTIONS;
    }
  }

  /** The components of the templates with their examples, for those who change them. */
  record StyleGuide() implements Page {
    @Override
    public Route route() {
      return Routes.STYLE_GUIDE;
    }
  }

  /** Everything on a topic, as the evidence map counts it. */
  record TopicList(Entry.Theme topic) implements Page {
    @Override
    public Route route() {
      return Routes.topicList(topic);
    }
  }

  /** What the reports do not cover. */
  record NotCovered() implements Page {
    @Override
    public Route route() {
      return Routes.NOT_COVERED;
    }
  }

  /** The way to everything by its first letter. */
  record AToZ() implements Page {
    @Override
    public Route route() {
      return Routes.A_TO_Z;
    }
  }

  /**
   * What begins with a letter.
   *
   * @param lines titles and other names
   * @param words of the texts, for readers who cannot search
   */
  record OfLetter(String letter, List<IndexLine> lines, List<Keyword> words) implements Page {
    public OfLetter {
      lines = List.copyOf(lines);
      words = List.copyOf(words);
    }

    @Override
    public Route route() {
      return Routes.letter(letter);
    }
  }

  /**
   * A line of the index.
   *
   * @param words the title, or another name of the entry
   * @param otherName whether it is another name
   */
  record IndexLine(String words, Entry entry, boolean otherName) {}

  /** A word, and the entries to look at for it. */
  record Keyword(String word, List<Entry> entries) {
    public Keyword {
      entries = List.copyOf(entries);
    }
  }

  /** What there is to take into a meeting. */
  record MeetingList() implements Page {
    @Override
    public Route route() {
      return Routes.MEETINGS;
    }
  }

  /** A sheet for a meeting about a guide or topic. */
  record MeetingSheet(Entry entry) implements Page {
    @Override
    public Route route() {
      return Routes.meetingSheet(entry);
    }
  }

  /** The quotations of a topic, to cut out. */
  record QuoteCards(Entry.Theme topic, List<Entry.Quote> quotes) implements Page {
    public QuoteCards {
      quotes = List.copyOf(quotes);
    }

    @Override
    public Route route() {
      return Routes.quoteCards(topic);
    }
  }

  /** A tool that works in the reader's browser. */
  record OfTool(Tool tool) implements Page {
    @Override
    public Route route() {
      return tool.route();
    }
  }

  /** Every reference, and which entries name it. */
  record References() implements Page {
    @Override
    public Route route() {
      return Routes.REFERENCES;
    }
  }

  /** The search page. */
  record Search() implements Page {
    @Override
    public Route route() {
      return Routes.SEARCH;
    }
  }

  /** Where somebody can check that the search answers as it should. */
  record CheckSearch() implements Page {
    @Override
    public Route route() {
      return Routes.CHECK_SEARCH;
    }
  }

  /** What a server shows for an address that leads nowhere. */
  record NotFound() implements Page {
    @Override
    public Route route() {
      return Routes.NOT_FOUND;
    }
  }
}

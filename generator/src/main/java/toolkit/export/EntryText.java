package toolkit.export;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import toolkit.entry.EntryId;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.markdown.Body;

/** The words of entries without markup. */
final class EntryText {
  private final UnaryOperator<String> titleOf;

  EntryText(SiteGraph graph) {
    this.titleOf = id -> graph.get(EntryId.parse(id).orElseThrow()).title();
  }

  /** The prose below the header, without embedded entries. */
  String ofBody(Entry entry) {
    return entry.common().body().plainText(titleOf);
  }

  /** The prose below the header, cut up at its headings. */
  List<Body.Section> sectionsOf(Entry entry) {
    return entry.common().body().sections(titleOf);
  }

  /** What the fields of the entry's type say, a line for each; a quotation's words not included. */
  String ofFields(Entry entry) {
    return String.join("\n", partsOf(entry).stream().map(Body.Section::text).toList());
  }

  /**
   * The same in parts, each with the id of its heading on the page, which the templates give; empty
   * for what stands at the head.
   */
  List<Body.Section> partsOf(Entry entry) {
    return fields(entry).filter(part -> !part.text().isBlank()).toList();
  }

  private Stream<Body.Section> fields(Entry entry) {
    if (entry instanceof Entry.Source s) {
      String study =
          lines(List.of(s.fieldwork(), s.where(), s.sample(), s.missing(), s.method(), s.funder()));
      return Stream.of(
          head(s.shortName(), String.join(", ", s.authors()), s.publisher(), s.kind()),
          part("part-facts", lines(List.of(study, s.interests()))),
          part("part-limits", lines(s.limitations())),
          part("part-left-out", lines(s.leftOut())));
    }
    if (entry instanceof Entry.Theme t) {
      return Stream.of(
          head(plain(t.definition()), t.reportLabel()),
          part("part-short", plain(t.inShort())),
          part("part-agree", plain(t.agree())),
          part("part-differ", plain(t.differ())),
          part("part-not-said", plain(t.notSaid())),
          part("part-each-report", plain(t.eachReport())),
          head(plain(t.discuss())));
    }
    if (entry instanceof Entry.Quote q) {
      return Stream.of(
          head(q.speaker(), q.role()),
          part("part-shows", lines(List.of(q.shows(), q.point()))),
          head(q.quotedFrom()));
    }
    if (entry instanceof Entry.Recommendation r) {
      return Stream.of(
          head(r.action()),
          part("part-steps", plain(r.steps())),
          part("part-who", String.join(", ", r.who())),
          part("part-fits", plain(r.fits())),
          part("part-not", lines(List.of(plain(r.notWhen()), plain(r.cautions())))));
    }
    if (entry instanceof Entry.Case c) {
      return Stream.of(
          head(c.place()),
          part("part-problem", plain(c.problem())),
          part("part-done", plain(c.done())),
          part("part-results", results(c)),
          part("part-wrong", plain(c.wentWrong())),
          part("part-learnt", plain(c.learnt())),
          part("part-fit", lines(List.of(c.size(), plain(c.needed())))),
          part("part-since", plain(c.since())));
    }
    return smallTypes(entry);
  }

  private Stream<Body.Section> smallTypes(Entry entry) {
    if (entry instanceof Entry.Framework f) {
      return Stream.of(
          part("part-use", plain(f.useFor())),
          part("part-how", plain(f.how())),
          part("part-made-by", f.madeBy()),
          part("part-criticism", plain(f.criticism())));
    }
    if (entry instanceof Entry.Term t) {
      return Stream.of(head(plain(t.meaning())), part("part-other", lines(t.otherMeanings())));
    }
    if (entry instanceof Entry.Pathway p) {
      return Stream.of(
          head(p.question(), p.role()),
          part("part-discuss", plain(p.discuss())),
          part("part-try", plain(p.tryThis())));
    }
    return Stream.empty();
  }

  private static Body.Section head(String... lines) {
    return part("", lines(List.of(lines)));
  }

  private static Body.Section part(String anchor, String text) {
    return new Body.Section(anchor, "", text);
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
  }

  private static String results(Entry.Case entry) {
    return String.join("\n", entry.results().stream().map(Entry.CaseResult::measure).toList());
  }

  private String plain(Body body) {
    return body.plainText(titleOf);
  }

  private String plain(List<Body> bodies) {
    return String.join("\n", bodies.stream().map(this::plain).toList());
  }
}

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
    return String.join("\n", fields(entry).filter(text -> !text.isBlank()).toList());
  }

  private Stream<String> fields(Entry entry) {
    if (entry instanceof Entry.Source s) {
      return Stream.of(
              Stream.of(s.shortName(), String.join(", ", s.authors()), s.publisher(), s.kind()),
              Stream.of(s.fieldwork(), s.where(), s.sample(), s.missing(), s.method(), s.funder()),
              Stream.of(s.interests(), String.join("\n", s.limitations())))
          .flatMap(part -> part);
    }
    if (entry instanceof Entry.Theme t) {
      return Stream.of(
          plain(t.definition()),
          t.reportLabel(),
          plain(t.agree()),
          plain(t.differ()),
          plain(t.notSaid()),
          plain(t.discuss()));
    }
    if (entry instanceof Entry.Quote q) {
      return Stream.of(q.speaker(), q.role(), q.shows(), q.point(), q.quotedFrom());
    }
    if (entry instanceof Entry.Recommendation r) {
      return Stream.of(
          r.action(),
          plain(r.steps()),
          String.join(", ", r.who()),
          plain(r.fits()),
          plain(r.notWhen()),
          plain(r.cautions()));
    }
    if (entry instanceof Entry.Case c) {
      return Stream.concat(
          Stream.of(c.place(), plain(c.problem()), plain(c.done()), results(c)),
          Stream.of(plain(c.learnt()), plain(c.wentWrong()), c.size(), plain(c.needed())));
    }
    return smallTypes(entry);
  }

  private Stream<String> smallTypes(Entry entry) {
    if (entry instanceof Entry.Framework f) {
      return Stream.of(plain(f.useFor()), plain(f.how()), f.madeBy(), plain(f.criticism()));
    }
    if (entry instanceof Entry.Term t) {
      return Stream.of(plain(t.meaning()), String.join("\n", t.otherMeanings()));
    }
    if (entry instanceof Entry.Pathway p) {
      return Stream.of(p.question(), p.role(), plain(p.discuss()), plain(p.tryThis()));
    }
    return Stream.empty();
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

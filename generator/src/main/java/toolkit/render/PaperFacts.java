package toolkit.render;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toolkit.entry.EntryId;
import toolkit.graph.Citation;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.graph.Trails;
import toolkit.graph.Work;
import toolkit.markdown.Body;

/** What can be said of an entry in rows of a name and plain text, paragraphs on lines. */
final class PaperFacts {
  private final SiteGraph graph;
  private final UnaryOperator<String> titleOf;

  PaperFacts(SiteGraph graph) {
    this.graph = graph;
    this.titleOf = id -> graph.get(EntryId.parse(id).orElseThrow()).title();
  }

  /** How far to rely on an entry, in a few words, for a table. */
  String sure(Entry entry) {
    if (entry instanceof Entry.Recommendation r) {
      return Wording.origin(r.origin()) + ". " + Wording.basis(r.basis());
    }
    if (entry instanceof Entry.Case c) {
      return Wording.impact(c.impact()) + ". " + Wording.measuredBy(c.measuredBy());
    }
    if (entry instanceof Entry.Quote q) {
      return Wording.reading(q.reading());
    }
    if (entry instanceof Entry.Source s) {
      return s.kind();
    }
    return String.join(" ", support(entry));
  }

  List<String> support(Entry entry) {
    return EvidenceWords.support(Trails.supportOf(entry, graph));
  }

  /** Whom a report retells. */
  String via(Citation.Via via) {
    return Wording.via(
        via.reference().map(graph::work).map(Work::shortName).orElse(via.work()), via);
  }

  static List<String> doubts(Entry entry) {
    return entry.common().caveats().stream()
        .map(c -> c.text() + (c.place().isEmpty() ? "" : " (" + c.place() + ")"))
        .toList();
  }

  /** The figures of an example, a line for each. */
  static List<String> results(Entry.Case found) {
    return found.results().stream().map(PaperFacts::result).toList();
  }

  private static String result(Entry.CaseResult r) {
    boolean alone = r.before().isEmpty() && r.comparison().isEmpty();
    String figures =
        Stream.of(
                named("before ", r.before()),
                named(alone ? "" : "after ", r.after()),
                named("compared with ", r.comparison()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    String more =
        Stream.of(r.unit(), r.period())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return r.measure() + ": " + figures + (more.isEmpty() ? "" : " (" + more + ")");
  }

  private static String named(String name, String text) {
    return text.isEmpty() ? "" : name + text;
  }

  /** The rows of an entry in a paper; those without a text are left out. */
  List<List<String>> rows(Entry entry) {
    return rowsOf(entry).filter(row -> !row.get(1).isBlank()).toList();
  }

  private Stream<List<String>> rowsOf(Entry entry) {
    if (entry instanceof Entry.Recommendation r) {
      return action(r);
    }
    if (entry instanceof Entry.Case c) {
      return example(c);
    }
    if (entry instanceof Entry.Quote q) {
      return Stream.of(
          row("How to read it", Wording.readingNote(q.reading())),
          row("It shows", q.shows()),
          row("The report’s point", q.point()));
    }
    if (entry instanceof Entry.Theme t) {
      return Stream.of(
          row("In short", lines(t.inShort())),
          row("What the reports agree on", text(t.agree())),
          row("Where they differ", text(t.differ())),
          row("What they do not say", text(t.notSaid())),
          row("What each report brings", text(t.eachReport())));
    }
    return others(entry);
  }

  private Stream<List<String>> others(Entry entry) {
    if (entry instanceof Entry.Framework f) {
      return Stream.of(
          row("What it is for", text(f.useFor())),
          row("Made by", f.madeBy()),
          row("Cost", f.cost()),
          row("Known criticism", text(f.criticism())));
    }
    if (entry instanceof Entry.Term t) {
      return Stream.of(
          row("What it means here", text(t.meaning())),
          row("What else it can mean", String.join("\n", t.otherMeanings())));
    }
    if (entry instanceof Entry.Pathway p) {
      return Stream.of(
          row("The question", p.question()),
          row("One thing to try", text(p.tryThis())),
          row("To talk about", lines(p.discuss())));
    }
    if (entry instanceof Entry.Source s) {
      return Stream.of(
          row("Fieldwork", s.gatheredData() ? orNotStated(s.fieldwork()) : Wording.NO_FIELDWORK),
          row("Who took part", s.sample()),
          row("Who is missing", s.missing()),
          row("Paid for by", s.funder()),
          row("Limits", String.join("\n", s.limitations())));
    }
    return Stream.of();
  }

  private Stream<List<String>> action(Entry.Recommendation r) {
    return Stream.of(
        row("How to do it", lines(r.steps())),
        row("Who acts", String.join("; ", r.who())),
        row("Time", orNotStated(r.time())),
        row("Cost", orNotStated(r.cost())),
        row("When not to", text(r.notWhen())),
        row("What to watch for", lines(r.cautions())),
        row("The evidence", String.join(" ", support(r))));
  }

  private Stream<List<String>> example(Entry.Case c) {
    return Stream.of(
        row("Where and when", c.place() + "\n" + c.dates()),
        row("The problem", text(c.problem())),
        row("What was done", text(c.done())),
        row("Compared with anything?", Wording.comparison(c.comparison())),
        row("What went wrong", wentWrong(c)),
        row("What was learnt", text(c.learnt())));
  }

  private String wentWrong(Entry.Case c) {
    return c.wentWrong().isEmpty() ? Wording.NOT_REPORTED : text(c.wentWrong());
  }

  private static String orNotStated(String text) {
    return Wording.sentence(text.isEmpty() ? Wording.NOT_STATED : text);
  }

  private static List<String> row(String name, String text) {
    return List.of(name, text);
  }

  String lines(List<Body> bodies) {
    return bodies.stream().map(this::text).collect(Collectors.joining("\n"));
  }

  String text(Body body) {
    return body.plainText(titleOf);
  }
}

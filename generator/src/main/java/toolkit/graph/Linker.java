package toolkit.graph;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import toolkit.entry.Content;
import toolkit.entry.EntryId;
import toolkit.entry.FieldValue;
import toolkit.entry.ParsedEntry;
import toolkit.markdown.Body;
import toolkit.markdown.LinkTarget;
import toolkit.markdown.ProseLink;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** Links entries: registers ids, checks every rule, freezes the graph. */
public final class Linker {
  private static final List<GraphRule> RULES =
      List.of(
          new ReferenceRule(),
          new ProseRule(),
          new ThemeTreeRule(),
          new InShortRule(),
          new SupportRule(),
          new QuoteRule(),
          new SignOffRule(),
          new ReviewDatesRule(),
          new WorkRule());

  private final Register register;
  private final Problems problems;

  private Linker(Register register, Problems problems) {
    this.register = register;
    this.problems = problems;
  }

  /**
   * Links entries.
   *
   * @throws toolkit.source.BuildFailure when anything is wrong, now or in an earlier stage
   */
  public static SiteGraph link(Content content, Problems problems) {
    Linker linker = new Linker(new Register(content), problems);
    linker.registerAll(content.entries());
    RULES.forEach(rule -> rule.check(linker.register, problems));
    problems.throwIfAny();
    SiteGraph graph = linker.freeze(content);
    ReadingTime.check(graph, linker.register, problems);
    problems.throwIfAny();
    return graph;
  }

  private void registerAll(List<ParsedEntry> entries) {
    entries.stream()
        .sorted(Comparator.comparing(ParsedEntry::location))
        .forEach(
            entry ->
                register
                    .add(entry)
                    .ifPresent(
                        first ->
                            problems.add(
                                Diagnostic.of(
                                        DiagnosticCode.DUPLICATE_ID,
                                        entry.location(),
                                        "there are two entries `" + entry.id() + "`",
                                        "give one of them another name")
                                    .withNote(first.location(), "the other is here"))));
  }

  private SiteGraph freeze(Content content) {
    SortedMap<String, Work> works = new TreeMap<>();
    content
        .works()
        .list()
        .forEach(work -> works.put(work.id(), new Work(work.id(), work.fields())));
    SortedMap<EntryId, Entry> entries = new TreeMap<>();
    SortedSet<Edge> edges = new TreeSet<>();
    EntryFactory factory = new EntryFactory(register.entries(), works);
    register
        .entries()
        .forEach(
            (id, parsed) -> {
              entries.put(id, factory.make(parsed));
              addEdges(parsed, edges);
            });
    return new SiteGraph(entries, edges, works, content.images());
  }

  private void addEdges(ParsedEntry entry, SortedSet<Edge> edges) {
    entry.fields().values().forEach((name, value) -> addEdges(entry.id(), name, value, edges));
    for (Body body : Prose.of(entry)) {
      for (ProseLink link : body.links()) {
        addEdge(entry, link.target(), edges);
      }
    }
  }

  private static void addEdges(
      EntryId from, String field, FieldValue value, SortedSet<Edge> edges) {
    if (value instanceof FieldValue.Reference reference) {
      edges.add(new Edge(from, reference.target(), kindOf(field)));
    } else if (value instanceof FieldValue.Many many) {
      many.items().forEach(item -> addEdges(from, field, item, edges));
    } else if (value instanceof FieldValue.Group group) {
      group.fields().values().values().forEach(item -> addEdges(from, field, item, edges));
    }
  }

  private static Edge.Kind kindOf(String field) {
    return switch (field) {
      case "themes" -> Edge.Kind.THEME;
      case "parent" -> Edge.Kind.PARENT;
      case "source", "sources" -> Edge.Kind.SOURCE;
      case "evidence" -> Edge.Kind.EVIDENCE;
      case "related" -> Edge.Kind.RELATED;
      default -> throw new AssertionError("a field of references without a kind: " + field);
    };
  }

  private void addEdge(ParsedEntry entry, LinkTarget target, SortedSet<Edge> edges) {
    EntryId from = entry.id();
    if (target instanceof LinkTarget.ById byId) {
      add(from, EntryId.parse(byId.id()).orElseThrow(), Edge.Kind.LINK, edges);
    } else if (target instanceof LinkTarget.Embedded embedded) {
      add(from, EntryId.parse(embedded.id()).orElseThrow(), Edge.Kind.EMBED, edges);
    } else if (target instanceof LinkTarget.RelativeFile file && !file.path().isEmpty()) {
      register
          .ofFile(RelativePath.resolve(entry.location().path(), file.path()))
          .ifPresent(to -> add(from, to, Edge.Kind.LINK, edges));
    }
  }

  private static void add(EntryId from, EntryId to, Edge.Kind kind, SortedSet<Edge> edges) {
    if (!from.equals(to)) {
      edges.add(new Edge(from, to, kind));
    }
  }
}

package toolkit.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toolkit.graph.Citation;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.markdown.Body;
import toolkit.search.SearchDocument;
import toolkit.search.SearchIndex;
import toolkit.site.Routes;

/** Entries as the search sees them. */
public final class SearchDocuments {
  private static final Pattern LAST_BRACKET = Pattern.compile(" \\([^()]*\\)$");
  private static final Collector<String, ?, TreeSet<String>> SORTED =
      Collectors.toCollection(TreeSet::new);

  private final SiteGraph graph;
  private final EntryText text;

  private SearchDocuments(SiteGraph graph) {
    this.graph = graph;
    this.text = new EntryText(graph);
  }

  /**
   * The search index of all entries, in the order of their ids; to be closed after use.
   *
   * @param valueNames facet to value to what it is called
   */
  public static SearchIndex index(
      SiteGraph graph, Map<String, Map<String, List<String>>> valueNames) {
    return SearchIndex.build(of(graph), synonyms(graph), valueNames);
  }

  /** One document an entry, by id. */
  static List<SearchDocument> of(SiteGraph graph) {
    SearchDocuments documents = new SearchDocuments(graph);
    return graph.entries().stream().map(documents::document).toList();
  }

  /** The names of each term that has several: whoever types one also finds the others. */
  private static List<List<String>> synonyms(SiteGraph graph) {
    return graph.all(Entry.Term.class).stream()
        .map(SearchDocuments::names)
        .filter(names -> names.size() > 1)
        .toList();
  }

  private static List<String> names(Entry.Term term) {
    List<String> names = new ArrayList<>();
    names.add(spelledOut(term));
    names.addAll(otherNames(term));
    return names;
  }

  /** A title without its short form, which follows in brackets or goes before with a colon. */
  private static String spelledOut(Entry.Term term) {
    String lead = term.acronym() + ": ";
    String title =
        !term.acronym().isEmpty() && term.title().startsWith(lead)
            ? term.title().substring(lead.length())
            : term.title();
    return LAST_BRACKET.matcher(title).replaceFirst("");
  }

  private SearchDocument document(Entry entry) {
    String title =
        entry instanceof Entry.Recommendation recommendation
            ? recommendation.action()
            : entry.title();
    return SearchDocument.of(
            entry.id().toString(),
            entry.type().id(),
            title,
            Routes.of(entry).fromRoot(),
            entry.common().summary(),
            "")
        .withSections(sections(entry))
        .withOtherNames(lookedUpBy(entry))
        .withQuotation(entry instanceof Entry.Quote quote ? quote.text() : "")
        .withFacets(facets(entry));
  }

  private List<SearchDocument.Section> sections(Entry entry) {
    List<SearchDocument.Section> sections = new ArrayList<>();
    List<Body.Section> all = new ArrayList<>(text.partsOf(entry));
    all.addAll(text.sectionsOf(entry));
    for (Body.Section section : all) {
      // A line in a list has no parts of its own.
      String anchor = Routes.isListingOnly(entry) ? "" : section.anchor();
      sections.add(new SearchDocument.Section(anchor, section.heading(), section.text()));
    }
    return sections;
  }

  /** Words to search by lead to the page as its names do, but stand for no other name. */
  private static List<String> lookedUpBy(Entry entry) {
    return Stream.concat(otherNames(entry).stream(), entry.common().searchWords().stream())
        .distinct()
        .toList();
  }

  private static List<String> otherNames(Entry entry) {
    List<String> names = new ArrayList<>(entry.common().otherNames());
    if (entry instanceof Entry.Term term && !term.acronym().isEmpty()) {
      names.add(term.acronym());
    }
    if (entry instanceof Entry.Source source) {
      names.add(source.shortName());
      names.addAll(source.authors());
    }
    if (entry instanceof Entry.Recommendation && !names.contains(entry.title())) {
      names.add(entry.title());
    }
    return names;
  }

  private SortedMap<String, List<String>> facets(Entry entry) {
    SortedMap<String, List<String>> facets = new TreeMap<>();
    facets.put("type", List.of(entry.type().id()));
    facets.put("topic", List.copyOf(topics(entry)));
    facets.put("theme", List.copyOf(themes(entry)));
    facets.put("role", roles(entry));
    facets.put(
        "source",
        entry.common().sources().stream()
            .map(Citation::source)
            .map(id -> id.slug())
            .distinct()
            .sorted()
            .toList());
    facets.put("setting", entry.common().setting());
    facets.put("audience", entry.common().audience());
    if (entry instanceof Entry.Quote quote) {
      facets.put("reading", List.of(quote.reading()));
    }
    if (entry instanceof Entry.Case found) {
      facets.put("impact", List.of(found.impact()));
      facets.put("sector", List.of(found.sector()));
    }
    facets.values().removeIf(List::isEmpty);
    return facets;
  }

  /** Whom an entry is for, and who speaks in it. */
  private static List<String> roles(Entry entry) {
    Stream<String> own =
        entry instanceof Entry.Quote quote
            ? Stream.of(quote.speaker(), quote.role())
            : entry instanceof Entry.Pathway pathway ? Stream.of(pathway.role()) : Stream.empty();
    return Stream.concat(entry.common().audience().stream(), own)
        .filter(role -> !role.isEmpty())
        .distinct()
        .toList();
  }

  /** The slugs of the themes that an entry belongs to, and of all that these hang under. */
  private Set<String> themes(Entry entry) {
    return lines(entry).flatMap(List::stream).map(theme -> theme.id().slug()).collect(SORTED);
  }

  /** The slugs of the topics that an entry's themes hang under. */
  private Set<String> topics(Entry entry) {
    return lines(entry).map(line -> line.get(0).id().slug()).collect(SORTED);
  }

  /** For each theme of an entry what it hangs under, from the topic down to itself. */
  private Stream<List<Entry.Theme>> lines(Entry entry) {
    Stream<Entry.Theme> themes =
        entry.common().themes().stream().map(id -> graph.get(id, Entry.Theme.class));
    Stream<Entry.Theme> own =
        entry instanceof Entry.Theme theme ? Stream.of(theme) : Stream.empty();
    return Stream.concat(themes, own)
        .map(
            theme -> {
              List<Entry.Theme> line = new ArrayList<>(graph.ancestorsOf(theme));
              line.add(theme);
              return line;
            });
  }
}

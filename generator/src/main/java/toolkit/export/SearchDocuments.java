package toolkit.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

  private final SiteGraph graph;
  private final EntryText text;

  private SearchDocuments(SiteGraph graph) {
    this.graph = graph;
    this.text = new EntryText(graph);
  }

  /** The search index of all entries, in the order of their ids; to be closed after use. */
  public static SearchIndex index(SiteGraph graph) {
    return SearchIndex.build(of(graph), synonyms(graph));
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
    String fields = text.ofFields(entry);
    if (!fields.isEmpty()) {
      sections.add(new SearchDocument.Section("", "", fields));
    }
    for (Body.Section section : text.sectionsOf(entry)) {
      sections.add(new SearchDocument.Section(section.anchor(), section.heading(), section.text()));
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

  /** The slugs of the topics that an entry's themes hang under. */
  private Set<String> topics(Entry entry) {
    TreeSet<String> topics = new TreeSet<>();
    List<Entry.Theme> themes = new ArrayList<>();
    entry.common().themes().forEach(id -> themes.add(graph.get(id, Entry.Theme.class)));
    if (entry instanceof Entry.Theme theme) {
      themes.add(theme);
    }
    for (Entry.Theme theme : themes) {
      List<Entry.Theme> above = graph.ancestorsOf(theme);
      topics.add((above.isEmpty() ? theme : above.get(0)).id().slug());
    }
    return topics;
  }
}

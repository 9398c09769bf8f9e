package toolkit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;
import toolkit.output.Json;
import toolkit.output.OutputFile;

/**
 * The index as the browser reads it: a root that lists the rest, terms with who holds them,
 * lengths, cards with titles and addresses, and the text for excerpts. Small sites get few files;
 * each kind is cut into more as it grows. The same index gives the same bytes.
 */
public final class SearchPack {
  /** A client that expects another number says so instead of guessing. */
  private static final int FORMAT = 3;

  // Small files keep a first search small; beyond these counts they grow instead, because hosts
  // and people who copy folders mind many files.
  private static final int TERM_BYTES = 16_000;
  private static final int MOST_TERM_FILES = 64;
  private static final int CARD_DOCUMENTS = 48;
  private static final int MOST_CARD_FILES = 64;
  private static final int TEXT_CHARACTERS = 8_000;
  private static final int MOST_TEXT_FILES = 190;

  private final Map<String, PackFile> files = new LinkedHashMap<>();

  private SearchPack() {}

  /** Exports an index; the first file is the root, which the page must be told. */
  public static List<OutputFile> export(SearchIndex index) {
    try {
      return new SearchPack().write(index);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What both halves must agree on, whatever the content. */
  private static Map<String, Object> rules() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("format", FORMAT);
    root.put("rules", Words.RULES);
    root.put("tie", IndexField.TIE_BREAKER);
    root.put("asWritten", IndexField.AS_WRITTEN);
    root.put("small", Words.SMALL.stream().sorted().toList());
    root.put("smallWorth", Words.SMALL_WORTH);
    root.put("mostWords", QueryPlanner.MOST_WORDS);
    root.put("mostNear", Vocabulary.MOST_NEAR);
    root.put("mostBegun", Vocabulary.MOST_BEGUN);
    root.put("otherName", LooseWords.OTHER_NAME);
    root.put("aliases", new TreeMap<>(Facets.ALIASES));
    return root;
  }

  private List<OutputFile> write(SearchIndex index) throws IOException {
    List<SearchDocument> documents = index.documents();
    Map<String, Object> root = rules();
    root.put("documents", documents.size());
    root.put("synonyms", index.lexicon().synonyms().groups());

    if (index.segment().isPresent()) {
      Postings postings = new Postings(index.segment().get());
      root.put("fields", fields(postings));
      root.put("lengths", lengths(postings));
      root.put("terms", terms(postings.byStem(index.lexicon().words())));
      root.put("vocabulary", vocabulary(index.lexicon().vocabulary()));
      addFacets(root, documents, index.lexicon().facets());
    }
    root.put("cards", cards(documents));
    root.put("texts", texts(documents));
    List<OutputFile> scripts = new ArrayList<>();
    scripts.add(PackFile.of("root", Json.of(root)).script());
    files.values().forEach(file -> scripts.add(file.script()));
    return scripts;
  }

  private static List<Object> fields(Postings postings) throws IOException {
    List<Object> fields = new ArrayList<>();
    for (IndexField field : IndexField.values()) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("name", field.key());
      facts.put("boost", field.boost());
      facts.put("documents", postings.documentsWith(field));
      facts.put("words", postings.wordsIn(field));
      facts.put("idf", Scores.inverseFrequencies(postings, field).base64());
      fields.add(facts);
    }
    return fields;
  }

  private String lengths(Postings postings) throws IOException {
    Bytes bytes = new Bytes();
    for (IndexField field : IndexField.values()) {
      bytes.all(postings.norms(field));
    }
    return add("n", bytes.base64());
  }

  /** The first stem of each file, its name, and that of the file with the positions. */
  private List<Object> terms(
      SortedMap<BytesRef, SortedMap<BytesRef, Map<IndexField, Postings.Places>>> byStem) {
    List<Object> ranges = new ArrayList<>();
    int most = Math.max(TERM_BYTES, sizeOf(byStem) / MOST_TERM_FILES);
    TermRange range = new TermRange();
    for (BytesRef stem : byStem.keySet()) {
      if (range.size() >= most) {
        addTo(ranges, range);
        range = new TermRange();
      }
      range.add(stem, byStem.get(stem));
    }
    addTo(ranges, range);
    return ranges;
  }

  private static int sizeOf(
      SortedMap<BytesRef, SortedMap<BytesRef, Map<IndexField, Postings.Places>>> byStem) {
    TermRange all = new TermRange();
    byStem.forEach(all::add);
    return all.size();
  }

  private void addTo(List<Object> ranges, TermRange range) {
    if (!range.isEmpty()) {
      String terms = add("t", range.terms().base64());
      ranges.add(List.of(range.first(), terms, add("p", range.positions().base64())));
    }
  }

  /** Each word: how many bytes it shares with the one before, the rest, how many pages have it. */
  private String vocabulary(Vocabulary vocabulary) {
    Bytes bytes = new Bytes();
    byte[] last = {};
    for (Vocabulary.Entry entry : vocabulary.entries()) {
      byte[] word = entry.word().getBytes(StandardCharsets.UTF_8);
      bytes.after(last, word).number(entry.documents());
      last = word;
    }
    return add("w", bytes.base64());
  }

  /** Those that are asked for by name only are in a file of their own: few searches need it. */
  private void addFacets(Map<String, Object> root, List<SearchDocument> documents, Facets facets) {
    Map<Boolean, List<String>> names =
        facets.values().keySet().stream()
            .collect(Collectors.partitioningBy(Facets.ASKED_ONLY::contains));
    root.put("facets", facets(names.get(false), documents, facets));
    root.put("facetNames", names.get(false));
    root.put("askedFacets", facets(names.get(true), documents, facets));
    root.put("askedNames", names.get(true));
  }

  /**
   * Each facet: its name and the number of its values; each value: itself, what it is called, a
   * name a line, and its documents.
   */
  private String facets(List<String> names, List<SearchDocument> documents, Facets facets) {
    SortedMap<String, SortedMap<String, List<Integer>>> table = FacetValues.table(documents);
    Bytes bytes = new Bytes();
    for (String facet : names) {
      bytes.text(facet).number(table.get(facet).size());
      table
          .get(facet)
          .forEach(
              (value, docs) -> {
                List<String> called = facets.values().get(facet).get(value);
                bytes.text(value).text(String.join("\n", called));
                addSteps(bytes.number(docs.size()), docs);
              });
    }
    return add("f", bytes.base64());
  }

  private static void addSteps(Bytes bytes, List<Integer> docs) {
    int last = 0;
    for (int doc : docs) {
      bytes.number(doc - last);
      last = doc;
    }
  }

  /** The first document of each file, and its name. */
  private List<Object> cards(List<SearchDocument> documents) {
    List<Object> blocks = new ArrayList<>();
    int each = Math.max(CARD_DOCUMENTS, documents.size() / MOST_CARD_FILES + 1);
    for (int from = 0; from < documents.size(); from += each) {
      int to = Math.min(from + each, documents.size());
      List<Object> cards = new ArrayList<>();
      for (SearchDocument document : documents.subList(from, to)) {
        cards.add(List.of(document.id(), document.type(), document.title(), document.url()));
      }
      blocks.add(List.of(from, add("c", Json.of(cards))));
    }
    return blocks;
  }

  /** The first document of each file, and its name. */
  private List<Object> texts(List<SearchDocument> documents) {
    List<Object> blocks = new ArrayList<>();
    List<Object> block = new ArrayList<>();
    int most = Math.max(TEXT_CHARACTERS, charactersOf(documents) / MOST_TEXT_FILES);
    int characters = 0;
    for (int doc = 0; doc < documents.size(); doc++) {
      List<Object> text = ExcerptText.of(documents.get(doc));
      block.add(text);
      characters += charactersOf(documents.subList(doc, doc + 1));
      if (characters >= most || doc == documents.size() - 1) {
        blocks.add(List.of(doc + 1 - block.size(), add("x", Json.of(block))));
        block = new ArrayList<>();
        characters = 0;
      }
    }
    return blocks;
  }

  private static int charactersOf(List<SearchDocument> documents) {
    return documents.stream()
        .flatMap(document -> document.sections().stream())
        .mapToInt(section -> section.text().length())
        .sum();
  }

  private String add(String kind, String payload) {
    PackFile file = PackFile.of(kind, payload);
    // Named after its content: what two blocks share is one file.
    files.putIfAbsent(file.name(), file);
    return file.name();
  }
}

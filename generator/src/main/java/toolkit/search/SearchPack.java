package toolkit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;
import toolkit.coding.BitWriter;
import toolkit.coding.CodeWriter;
import toolkit.coding.CommonWords;
import toolkit.output.Json;
import toolkit.output.OutputFile;

/**
 * The index as the browser reads it: a root that lists the rest, terms with who holds them,
 * lengths, cards with titles and addresses, and the text for excerpts. Small sites get few files;
 * each kind is cut into more as it grows. The same index gives the same bytes.
 */
public final class SearchPack {
  /** A client that expects another number says so instead of guessing. */
  private static final int FORMAT = 8;

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
    root.put("allWords", LooseWords.ALL_WORDS);
    root.put("wholeTitle", LooseWords.WHOLE_TITLE);
    root.put("longestTitle", LooseWords.LONGEST_TITLE);
    root.put("aliases", new TreeMap<>(Facets.ALIASES));
    return root;
  }

  private List<OutputFile> write(SearchIndex index) throws IOException {
    List<SearchDocument> documents = index.documents();
    Map<String, Object> root = rules();
    root.put("documents", documents.size());
    root.put("types", typeNames(index.lexicon().facets()));
    root.put("synonyms", index.lexicon().synonyms().text());
    if (index.segment().isPresent()) {
      root.put("common", add("d", CommonWords.coded()));
      addTerms(root, index.segment().get(), index.lexicon());
      addFacets(root, documents, index.lexicon().facets());
    }
    DocumentFiles cards = DocumentFiles.cards(documents);
    root.put("cards", listed(steps(cards.starts()), "c", cards.files()));
    DocumentFiles texts = DocumentFiles.texts(documents);
    root.put("texts", listed(steps(texts.starts()), "x", texts.files()));
    List<OutputFile> scripts = new ArrayList<>();
    scripts.add(PackFile.ofText("root", Json.of(root)).script());
    files.values().forEach(file -> scripts.add(file.script()));
    return scripts;
  }

  /** What types are called, which is shown before the facets have come. */
  private static Map<String, String> typeNames(Facets facets) {
    Map<String, String> names = new TreeMap<>();
    facets
        .values()
        .getOrDefault("type", new TreeMap<>())
        .forEach((type, called) -> called.stream().findFirst().ifPresent(n -> names.put(type, n)));
    return names;
  }

  private void addTerms(Map<String, Object> root, LeafReader segment, Lexicon lexicon)
      throws IOException {
    Postings postings = new Postings(segment);
    root.put("fields", fields(postings));
    root.put("lengths", add("n", lengths(postings)));
    TermFiles terms = TermFiles.of(postings.stems(lexicon.words()), postings.documents());
    root.put("layout", add("l", terms.layout()));
    root.put("terms", listed(terms.firstStems(), "t", terms.terms()));
    root.put("positions", hashes("p", terms.positions()));
    VocabularyFiles words = VocabularyFiles.of(lexicon.vocabulary().entries());
    root.put("vocabulary", listed(words.firstWords(), "w", words.files()));
  }

  private static List<Object> fields(Postings postings) throws IOException {
    List<Object> fields = new ArrayList<>();
    for (IndexField field : IndexField.values()) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("name", field.key());
      facts.put("boost", field.boost());
      facts.put("documents", postings.documentsWith(field));
      facts.put("words", postings.wordsIn(field));
      facts.put("idf", Scores.exceptions(postings, field));
      fields.add(facts);
    }
    return fields;
  }

  /** The one-byte length of each document, field by field. */
  private static BitWriter lengths(Postings postings) throws IOException {
    CodeWriter out = new CodeWriter(IndexField.values().length);
    int context = 0;
    for (IndexField field : IndexField.values()) {
      for (byte norm : postings.norms(field)) {
        out.symbol(context, norm & 0xFF);
      }
      context++;
    }
    return out.toBits();
  }

  /** Those that are asked for by name only are in a file of their own: few searches need it. */
  private void addFacets(Map<String, Object> root, List<SearchDocument> documents, Facets facets) {
    Map<Boolean, List<String>> names =
        facets.values().keySet().stream()
            .collect(Collectors.partitioningBy(Facets.ASKED_ONLY::contains));
    root.put("facets", add("f", FacetFile.of(names.get(false), documents, facets)));
    root.put("facetNames", names.get(false));
    root.put("askedFacets", add("f", FacetFile.of(names.get(true), documents, facets)));
    root.put("askedNames", names.get(true));
  }

  /** What each file begins with, and which these are. */
  private Map<String, Object> listed(List<?> from, String kind, List<BitWriter> contents) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("from", from);
    list.put("files", hashes(kind, contents));
    return list;
  }

  /** Rising numbers, each as how far it lies from the one before: small ones repeat. */
  private static List<Integer> steps(List<Integer> rising) {
    List<Integer> steps = new ArrayList<>();
    int last = 0;
    for (int number : rising) {
      steps.add(number - last);
      last = number;
    }
    return steps;
  }

  /** The hashes in the names of files, one after the other. */
  private String hashes(String kind, List<BitWriter> contents) {
    return contents.stream()
        .map(content -> add(kind, content).substring(kind.length() + 1))
        .collect(Collectors.joining());
  }

  private String add(String kind, BitWriter content) {
    PackFile file = PackFile.ofBits(kind, content);
    // Named after its content: what two stretches share is one file.
    PackFile known = files.putIfAbsent(file.name(), file);
    // Readers stop where the content ends, so a zero more gives another name when two meet.
    return known == null || known.equals(file) ? file.name() : add(kind, content.bits(0, 8));
  }
}

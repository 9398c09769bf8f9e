package toolkit.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * A Lucene index of the entries: the one authority on what matches a query and how well. Safe for
 * use by several threads; to be closed after use.
 */
public final class SearchIndex implements AutoCloseable {
  /** More than any query of ours has. */
  private static final int MOST_CLAUSES = 100_000;

  static {
    QuietLucene.begin();
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Words words;
  private final Lexicon lexicon;

  private SearchIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(Scores.SIMILARITY);
    this.searcher.setQueryCache(null);
    this.words = new Words();
    this.lexicon =
        new Lexicon(words, new Vocabulary(segment()), synonymsOf(reader, words), facetsOf(reader));
  }

  /** Indexes documents in memory; their order breaks ties between equal scores. */
  public static SearchIndex build(List<SearchDocument> documents) {
    return build(documents, List.of());
  }

  /**
   * Indexes documents in memory; their order breaks ties between equal scores.
   *
   * @param synonyms groups of names for the same thing, such as {@code WFH} and {@code working from
   *     home}: whoever types one of them also finds the others
   */
  public static SearchIndex build(List<SearchDocument> documents, List<List<String>> synonyms) {
    return build(documents, synonyms, Map.of());
  }

  /**
   * Indexes documents in memory; their order breaks ties between equal scores.
   *
   * @param synonyms as above
   * @param valueNames facet to value to what it is called, the name to be shown first: {@code
   *     type:quotation} then finds what {@code type:quote} finds
   */
  public static SearchIndex build(
      List<SearchDocument> documents,
      List<List<String>> synonyms,
      Map<String, Map<String, List<String>>> valueNames) {
    try {
      return new SearchIndex(IndexBuilder.build(documents, synonyms, valueNames));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens an index that {@link #writeTo} wrote. */
  public static SearchIndex open(Path folder) throws IOException {
    // Not memory-mapped: on newer Java that prints warnings, and the index is small.
    return new SearchIndex(new NIOFSDirectory(folder));
  }

  /** Writes the index to a folder of its own; whatever lay in it before is gone. */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Directory target = new NIOFSDirectory(folder)) {
      for (String old : target.listAll()) {
        target.deleteFile(old);
      }
      List<String> names = new ArrayList<>(List.of(directory.listAll()));
      // The commit point comes last: half a copy cannot be opened.
      names.sort(Comparator.comparing((String name) -> name.startsWith("segments")));
      for (String name : names) {
        target.copyFrom(directory, name, name, IOContext.DEFAULT);
      }
    }
  }

  /**
   * Asks a query in the language of the search page.
   *
   * @param offset how many hits to skip
   * @param limit how many hits to return at most
   */
  public SearchHits search(String query, int offset, int limit) {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
    try {
      return find(LuceneQuery.of(plan(query).clauses()), offset, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the search makes of a query, in plain words. */
  public QueryReading read(String query) {
    return plan(query).reading();
  }

  private QueryPlan plan(String query) {
    return QueryPlan.of(query, lexicon);
  }

  private SearchHits find(Query query, int offset, int limit) throws IOException {
    long wanted = Math.min((long) offset + limit, reader.maxDoc());
    if (wanted == 0) {
      return new SearchHits(searcher.count(query), List.of());
    }
    // No skipping of hits that cannot make the top: the total must be exact.
    TopDocs top =
        searcher.search(
            query, new TopScoreDocCollectorManager((int) wanted, null, Integer.MAX_VALUE));
    StoredFields stored = reader.storedFields();
    List<SearchHit> hits = new ArrayList<>();
    for (int i = offset; i < top.scoreDocs.length; i++) {
      ScoreDoc hit = top.scoreDocs[i];
      hits.add(new SearchHit(stored.document(hit.doc).get(StoredDocument.ID), hit.score));
    }
    return new SearchHits(top.totalHits.value, hits);
  }

  private static Facets facetsOf(DirectoryReader reader) throws IOException {
    return Facets.read(reader.getIndexCommit().getUserData().getOrDefault(IndexBuilder.FACETS, ""));
  }

  private static Synonyms synonymsOf(DirectoryReader reader, Words words) throws IOException {
    String text = reader.getIndexCommit().getUserData().get(IndexBuilder.SYNONYMS);
    return text == null || text.isEmpty() ? Synonyms.NONE : Synonyms.read(text, words);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** The documents as they were given, in order. */
  public List<SearchDocument> documents() {
    try {
      StoredFields stored = reader.storedFields();
      List<SearchDocument> documents = new ArrayList<>();
      for (int doc = 0; doc < reader.maxDoc(); doc++) {
        documents.add(StoredDocument.read(stored.document(doc)));
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words worth listing, in order, with the entries they lead to. */
  public List<Keyword> keywords() {
    if (segment().isEmpty()) {
      return List.of();
    }
    try {
      return new Keywords(words, documents()).of(new Postings(segment().get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The groups of names for the same thing. */
  public List<List<String>> synonyms() {
    return lexicon.synonyms().groups().stream()
        .map(group -> group.stream().map(name -> String.join(" ", name)).toList())
        .toList();
  }

  /** The one segment; none when the index is empty. */
  Optional<LeafReader> segment() {
    return reader.leaves().stream().findFirst().map(leaf -> leaf.reader());
  }

  @Override
  public void close() {
    try {
      words.close();
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package toolkit.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Documents to a Lucene index of one segment, numbered in the order given. */
final class IndexBuilder {
  /** Commit data: the synonyms that queries to this index are to use. */
  static final String SYNONYMS = "synonyms";

  /** Commit data: the facets, their values and what these are called. */
  static final String FACETS = "facets";

  private static final FieldType STEMS = type(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType WRITTEN = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  /** How many words a title has, which the client knows from the lengths that scoring needs. */
  private static final String TITLE_LENGTH = "title length";

  private IndexBuilder() {}

  /** What finds titles with so many words. */
  static Term titleLength(int words) {
    return new Term(TITLE_LENGTH, String.valueOf(words));
  }

  static Directory build(
      List<SearchDocument> documents,
      List<List<String>> synonyms,
      Map<String, Map<String, List<String>>> valueNames)
      throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (Words analyzer = new Words();
        IndexWriter writer = new IndexWriter(directory, settings(analyzer))) {
      for (SearchDocument document : documents) {
        writer.addDocument(fieldsOf(document, analyzer));
      }
      writer.forceMerge(1);
      List<List<String>> groups = new ArrayList<>(synonyms);
      groups.addAll(HyphenSpellings.in(documents, synonyms, analyzer));
      String names = Synonyms.of(groups, analyzer).text();
      String facets = Facets.of(documents, valueNames).text();
      writer.setLiveCommitData(Map.of(SYNONYMS, names, FACETS, facets).entrySet());
    }
    return directory;
  }

  /** One thread, and merges of neighbours only: else documents would not keep their order. */
  private static IndexWriterConfig settings(Words analyzer) {
    return new IndexWriterConfig(analyzer)
        .setSimilarity(Scores.SIMILARITY)
        .setMergeScheduler(new SerialMergeScheduler())
        .setMergePolicy(new LogDocMergePolicy());
  }

  private static Document fieldsOf(SearchDocument document, Words words) {
    Document fields = new Document();
    add(fields, IndexField.TITLE, document.title());
    document.otherNames().forEach(name -> add(fields, IndexField.NAMES, name));
    add(fields, IndexField.SUMMARY, document.summary());
    everything(document).forEach(text -> add(fields, IndexField.BODY, text));
    FacetValues.of(document)
        .forEach((facet, values) -> values.forEach(value -> addValue(fields, facet, value)));
    int length = words.writtenIn(document.title()).size();
    fields.add(new StringField(TITLE_LENGTH, String.valueOf(length), Store.NO));
    StoredDocument.store(document, fields);
    return fields;
  }

  /** All that a page says, each text by itself. */
  static List<String> everything(SearchDocument document) {
    List<String> texts = new ArrayList<>();
    texts.add(document.title());
    texts.addAll(document.otherNames());
    texts.add(document.summary());
    texts.add(document.quotation());
    for (SearchDocument.Section section : document.sections()) {
      texts.add(section.heading());
      texts.add(section.text());
    }
    return texts;
  }

  private static void add(Document fields, IndexField field, String text) {
    if (!text.isEmpty()) {
      String toCut = Words.toCut(text);
      fields.add(new Field(field.key(), toCut, STEMS));
      fields.add(new Field(field.writtenKey(), toCut, WRITTEN));
    }
  }

  private static void addValue(Document fields, String facet, String value) {
    String lower = QueryText.lower(value);
    fields.add(new StringField(FacetValues.indexField(facet), lower, Store.NO));
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}

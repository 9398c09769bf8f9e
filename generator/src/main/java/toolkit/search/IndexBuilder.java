package toolkit.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Documents to a Lucene index of one segment, numbered in the order given. */
final class IndexBuilder {
  private IndexBuilder() {}

  static Directory build(List<SearchDocument> documents) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (Analyzer analyzer = Words.stemmed();
        IndexWriter writer = new IndexWriter(directory, settings(analyzer))) {
      for (SearchDocument document : documents) {
        writer.addDocument(fieldsOf(document));
      }
      writer.forceMerge(1);
    }
    return directory;
  }

  /** One thread, and merges of neighbours only: else documents would not keep their order. */
  private static IndexWriterConfig settings(Analyzer analyzer) {
    return new IndexWriterConfig(analyzer)
        .setSimilarity(new BM25Similarity())
        .setMergeScheduler(new SerialMergeScheduler())
        .setMergePolicy(new LogDocMergePolicy());
  }

  private static Document fieldsOf(SearchDocument document) {
    Document fields = new Document();
    add(fields, IndexField.TITLE, document.title());
    document.otherNames().forEach(name -> add(fields, IndexField.NAMES, name));
    add(fields, IndexField.SUMMARY, document.summary());
    for (SearchDocument.Section section : document.sections()) {
      add(fields, IndexField.BODY, section.heading());
      add(fields, IndexField.BODY, section.text());
    }
    add(fields, IndexField.QUOTATION, document.quotation());
    StoredDocument.store(document, fields);
    return fields;
  }

  private static void add(Document fields, IndexField field, String text) {
    if (!text.isEmpty()) {
      fields.add(new TextField(field.key(), text, Store.NO));
    }
  }
}

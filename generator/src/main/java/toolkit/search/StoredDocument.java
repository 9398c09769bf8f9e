package toolkit.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;

/**
 * Keeps a {@link SearchDocument} in the index as it was given, so that the index is all we need.
 */
final class StoredDocument {
  static final String ID = "stored-id";
  private static final String TYPE = "stored-type";
  private static final String TITLE = "stored-title";
  private static final String URL = "stored-url";
  private static final String SUMMARY = "stored-summary";
  private static final String SECTION = "stored-section";
  private static final String NAME = "stored-name";
  private static final String QUOTATION = "stored-quotation";
  private static final String FACET = "stored-facet";

  private StoredDocument() {}

  static void store(SearchDocument document, Document fields) {
    fields.add(new StoredField(ID, document.id()));
    fields.add(new StoredField(TYPE, document.type()));
    fields.add(new StoredField(TITLE, document.title()));
    fields.add(new StoredField(URL, document.url()));
    fields.add(new StoredField(SUMMARY, document.summary()));
    for (SearchDocument.Section section : document.sections()) {
      fields.add(new StoredField(SECTION, section.anchor()));
      fields.add(new StoredField(SECTION, section.heading()));
      fields.add(new StoredField(SECTION, section.text()));
    }
    document.otherNames().forEach(name -> fields.add(new StoredField(NAME, name)));
    fields.add(new StoredField(QUOTATION, document.quotation()));
    document
        .facets()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value -> {
                      fields.add(new StoredField(FACET, facet));
                      fields.add(new StoredField(FACET, value));
                    }));
  }

  static SearchDocument read(Document fields) {
    return new SearchDocument(
        fields.get(ID),
        fields.get(TYPE),
        fields.get(TITLE),
        fields.get(URL),
        fields.get(SUMMARY),
        sections(fields.getValues(SECTION)),
        List.of(fields.getValues(NAME)),
        fields.get(QUOTATION),
        facets(fields.getValues(FACET)));
  }

  private static List<SearchDocument.Section> sections(String[] parts) {
    List<SearchDocument.Section> sections = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 3) {
      sections.add(new SearchDocument.Section(parts[i], parts[i + 1], parts[i + 2]));
    }
    return sections;
  }

  private static SortedMap<String, List<String>> facets(String[] parts) {
    SortedMap<String, List<String>> facets = new TreeMap<>();
    for (int i = 0; i < parts.length; i += 2) {
      facets.computeIfAbsent(parts[i], facet -> new ArrayList<>()).add(parts[i + 1]);
    }
    return facets;
  }
}

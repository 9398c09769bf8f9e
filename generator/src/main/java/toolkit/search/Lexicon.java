package toolkit.search;

/**
 * What a query is understood by: how words are written and stemmed, which there are, other names,
 * and what results can be narrowed by.
 */
record Lexicon(Words words, Vocabulary vocabulary, Synonyms synonyms, Facets facets) {}

/**
 * The search: a Lucene index of the entries, and its export for the browser.
 *
 * <p>Input: one {@link toolkit.search.SearchDocument} for each page that can be found, in the order
 * that breaks ties. Output: answers to queries, and a pack of script files from which the browser
 * computes the same answers, hit for hit and score bit for score bit. The only package that imports
 * Lucene. The client is in {@code templates/search}; whatever is decided here about words, queries
 * and scores is decided there too, and the vectors in {@code src/test/resources/vectors} hold both
 * to it.
 */
package toolkit.search;

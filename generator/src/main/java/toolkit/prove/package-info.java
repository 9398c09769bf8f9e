/**
 * Whether the search in a browser gives Lucene's answers: queries, the answers expected, and a
 * browser that is driven as a plain process to compare the two.
 */
package toolkit.prove;

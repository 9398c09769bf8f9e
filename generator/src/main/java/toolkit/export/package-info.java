/**
 * Other views of the graph: the JSON API, and the documents that the search indexes.
 *
 * <p>Input: the plan of the site. Output: files in memory, or documents. Invariant: sorted by id,
 * and the same from build to build.
 */
package toolkit.export;

/**
 * Bytes to be written, and the one place that writes them.
 *
 * <p>Input: files in memory from every later stage. Output: a folder on disk that holds exactly
 * those, swapped in whole. Nothing else in the generator writes.
 */
package toolkit.output;

/**
 * Text, where it came from, and what is wrong with it.
 *
 * <p>Input: characters. Output: lines, locations and diagnostics. Imports nothing of ours and does
 * no input or output, so every stage can use it.
 */
package toolkit.source;

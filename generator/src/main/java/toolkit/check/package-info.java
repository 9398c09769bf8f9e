/**
 * Finished HTML is checked; the only user of jsoup.
 *
 * <p>Input: the files of the site in memory. Output: diagnostics that name the page's line. Knows
 * nothing of entries or templates: it sees what a browser will see.
 */
package toolkit.check;

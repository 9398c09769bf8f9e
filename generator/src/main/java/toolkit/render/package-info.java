/**
 * Pages → HTML; the only user of FreeMarker.
 *
 * <p>Input: the plan of the site and the templates. Output: files in memory. Templates see the
 * records of {@code render.view} and nothing else; auto-escape is on. Invariant: a mistake in a
 * template is a diagnostic that names the template's line.
 */
package toolkit.render;

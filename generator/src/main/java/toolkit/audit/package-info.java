/**
 * What is known of the site's accessibility: what programs measured, and what people found.
 *
 * <p>Input: two files at the root of the content. Output: {@link toolkit.audit.Audit}. Invariant:
 * nothing is filled in that nobody recorded; results say of which templates they are.
 */
package toolkit.audit;

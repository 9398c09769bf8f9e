/**
 * Markdown with positions; the only user of flexmark.
 *
 * <p>Input: text and where it stands. Output: {@link toolkit.markdown.Body}, plain immutable data
 * with gaps where addresses belong, filled in when a page is rendered. Invariant: no HTML that an
 * author wrote reaches a page, and no link but http, https, mailto and links inside the content.
 */
package toolkit.markdown;

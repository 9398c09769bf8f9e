/**
 * References as people print them: in Harvard, Vancouver and APA style, and as files for reference
 * managers.
 *
 * <p>Input: CSL data of works, sources and pages. Output: {@link toolkit.cite.Formatted} texts, and
 * the text of RIS and BibTeX files. The only package that uses citeproc. Invariant: what is
 * formatted once is remembered, so that a build whose references are all known does not load
 * citeproc at all.
 */
package toolkit.cite;

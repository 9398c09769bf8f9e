/**
 * Content against the full texts of its sources: is every quotation there word for word, at the
 * place cited, by the speaker named; is every figure there; is nothing else copied or over-quoted.
 *
 * <p>Input: linked and parsed entries, and the texts that {@link toolkit.verify.FullTexts} alone
 * reads. Output: diagnostics and a {@link toolkit.verify.VerifyReport}. Besides, the record of what
 * was verified, against which a build without the texts compares.
 */
package toolkit.verify;

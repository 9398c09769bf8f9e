/**
 * Content files → parsed entries.
 *
 * <p>Input: the content folder and the settings. Output: {@link toolkit.entry.Content}, every entry
 * that could be read. Invariant: whatever an author writes gives a diagnostic at most; a file that
 * could not be read still registers its id, so that links to it make no second error.
 */
package toolkit.read;

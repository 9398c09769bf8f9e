/**
 * Whether the search still brings what it should: real questions with the entries that ought to
 * come up, and every entry's own title.
 *
 * <p>Input: the questions as somebody wrote them, and the index. Output: the rank of each expected
 * entry, figures to hold against floors, and what moved since the ranks were last recorded.
 */
package toolkit.relevance;

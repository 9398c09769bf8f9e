/**
 * Parsed entries → a validated, linked graph.
 *
 * <p>Input: parsed entries. Output: {@link toolkit.graph.SiteGraph}: one typed record an entry,
 * every edge, backlinks and evidence trails. Invariants: every reference leads somewhere, every
 * recommendation rests on evidence, themes form a tree; nothing here changes once made.
 */
package toolkit.graph;

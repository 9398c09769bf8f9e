/**
 * Advice on wording: what would make the content easier to read. None of it stops a build, for a
 * machine cannot judge prose; {@code docs/editorial-guide.md} has the reasons.
 */
package toolkit.style;

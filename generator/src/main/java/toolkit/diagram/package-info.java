/**
 * Pictures, worked out in numbers.
 *
 * <p>Input: entries of the graph. Output: plain records of what to draw and where. Invariants:
 * nothing here knows HTML or files; a picture depends on its input alone; what cannot be compared
 * is not drawn.
 */
package toolkit.diagram;

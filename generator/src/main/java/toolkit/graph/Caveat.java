package toolkit.graph;

/**
 * A doubt about an entry.
 *
 * @param place what it is about, or where in the report; empty for the whole entry
 */
public record Caveat(String text, String place) {}

/**
 * What an author wrote: typed and by itself correct, but not yet linked.
 *
 * <p>Holds the entry types, the schema of each (the one place that says which fields exist), and
 * the values that fields can have. References are ids here; whether they lead anywhere is found out
 * in {@code graph}.
 */
package toolkit.entry;

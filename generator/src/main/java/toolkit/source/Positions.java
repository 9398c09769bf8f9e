package toolkit.source;

/** Says where each character of a piece of text stands in the file it was taken from. */
@FunctionalInterface
public interface Positions {
  /** The place of the character at an offset into the piece; offsets behind its end are allowed. */
  Location at(int offset);

  /** For a piece whose characters cannot be told apart: every offset is at the same place. */
  static Positions fixed(Location location) {
    return offset -> location;
  }
}

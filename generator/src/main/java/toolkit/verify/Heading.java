package toolkit.verify;

/**
 * A heading in a full text.
 *
 * @param start offset of its line
 * @param end offset behind its line
 * @param level lower is higher up; 1 to 6 for numbered sections and chapters
 * @param number such as {@code 4.2}, {@code chapter 3} or {@code appendix 2}; empty for none
 * @param title as printed, without marks
 */
record Heading(int start, int end, int level, String number, String title)
    implements Comparable<Heading> {
  /** The level of headings that only Markdown marks, without a section number. */
  static final int UNNUMBERED = 10;

  /** The level of short lines that stand alone. */
  static final int PLAIN = 20;

  /** The level of bold words at the beginning of a paragraph. */
  static final int LEAD_IN = 30;

  @Override
  public int compareTo(Heading other) {
    return Integer.compare(start, other.start);
  }
}

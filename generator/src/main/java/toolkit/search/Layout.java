package toolkit.search;

import java.util.Arrays;
import java.util.List;
import toolkit.coding.CodeWriter;

/**
 * How the words of a document's body lie: in runs, one for each text that was put in, with a gap
 * before the next. The body holds title, other names and summary first, so that a word's places in
 * these fields follow from its places in the body.
 */
final class Layout {
  private static final int RUNS = 0;
  private static final int JUMPS = 1;

  /**
   * How many runs the other fields have; how long these are, those of the rest of the body last.
   */
  private static final int FIELD_RUNS = 2;

  private static final int LENGTHS = FIELD_RUNS + IndexField.BESIDES_BODY.size();
  private static final int CONTEXTS = LENGTHS + IndexField.BESIDES_BODY.size() + 1;

  /** Where each run begins, and where it would if there were no gaps. */
  private final int[] starts;

  private final int[] ordinals;
  private final int words;
  private final int[] fieldRuns;

  /** How many words there are up to the end of each of the other fields. */
  private final int[] fieldEnds;

  private Layout(int[] starts, int[] ordinals, int words, int[] fieldRuns, int[] fieldEnds) {
    this.starts = starts;
    this.ordinals = ordinals;
    this.words = words;
    this.fieldRuns = fieldRuns;
    this.fieldEnds = fieldEnds;
  }

  /**
   * @param positions of all words in the body, rising
   * @param fieldWords how many words the other fields have, in their order
   */
  static Layout of(int[] positions, int[] fieldWords) {
    int[] starts = new int[positions.length];
    int[] ordinals = new int[positions.length];
    int runs = 0;
    for (int i = 0; i < positions.length; i++) {
      if (i == 0 || positions[i] != positions[i - 1] + 1) {
        starts[runs] = positions[i];
        ordinals[runs++] = i;
      }
    }
    int[] fieldEnds = fieldWords.clone();
    Arrays.parallelPrefix(fieldEnds, Integer::sum);
    return new Layout(
        Arrays.copyOf(starts, runs),
        Arrays.copyOf(ordinals, runs),
        positions.length,
        fieldRuns(Arrays.copyOf(ordinals, runs), positions.length, fieldEnds),
        fieldEnds);
  }

  private static int[] fieldRuns(int[] ordinals, int words, int[] fieldEnds) {
    int[] runs = new int[fieldEnds.length];
    int run = 0;
    for (int field = 0; field < fieldEnds.length; field++) {
      int end = fieldEnds[field];
      while (run < ordinals.length && ordinals[run] < end) {
        run++;
        runs[field]++;
      }
      if (end != (run < ordinals.length ? ordinals[run] : words)) {
        throw new IllegalStateException("the body does not begin with the other fields");
      }
    }
    return runs;
  }

  /** How many words the body has. */
  int words() {
    return words;
  }

  /**
   * How many words there are up to the end of a field that the body begins with.
   *
   * @param field its place in {@link IndexField#BESIDES_BODY}
   */
  int wordsUpTo(int field) {
    return fieldEnds[field];
  }

  /** Which of the body's words stands at a position. */
  int ordinal(int position) {
    int found = Arrays.binarySearch(starts, position);
    int run = found >= 0 ? found : -found - 2;
    return ordinals[run] + position - starts[run];
  }

  /**
   * For each document: the number of its runs, and how many of these are the title's, the other
   * names' and the summary's; then for each run how many more gaps than one come before it, and its
   * words less one.
   */
  static CodeWriter code(List<Layout> layouts) {
    CodeWriter out = new CodeWriter(CONTEXTS);
    layouts.forEach(layout -> layout.writeTo(out));
    return out;
  }

  private void writeTo(CodeWriter out) {
    out.number(RUNS, starts.length);
    for (int field = 0; field < fieldRuns.length; field++) {
      out.number(FIELD_RUNS + field, fieldRuns[field]);
    }
    int field = 0;
    int left = fieldRuns[0];
    int end = -1;
    for (int run = 0; run < starts.length; run++) {
      while (field < fieldRuns.length && left == 0) {
        field++;
        left = field < fieldRuns.length ? fieldRuns[field] : starts.length;
      }
      left--;
      out.number(JUMPS, jump(end, starts[run], run == 0));
      int length = (run + 1 < starts.length ? ordinals[run + 1] : words) - ordinals[run];
      out.number(LENGTHS + field, length - 1);
      end = starts[run] + length - 1;
    }
  }

  /** How many texts without words came before. */
  private static int jump(int end, int start, boolean first) {
    int step = start - end - 1;
    if (step % Words.GAP != 0) {
      throw new IllegalStateException("words " + step + " apart");
    }
    return step / Words.GAP - (first ? 0 : 1);
  }
}

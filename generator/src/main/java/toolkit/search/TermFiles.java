package toolkit.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import toolkit.coding.BitWriter;

/**
 * The files with the terms: which stems there are, their words and who holds them, and where.
 *
 * @param firstStems the first of each file of terms
 * @param positions for four files of terms each
 * @param layout how the words of each document lie, which positions need
 */
record TermFiles(
    List<String> firstStems, List<BitWriter> terms, List<BitWriter> positions, BitWriter layout) {
  private static final int TERM_BITS = 36_000;
  private static final int MOST_FILES = 80;
  private static final int RANGES_A_FILE = 4;

  /** About how many bits the letters of a word and its counts take. */
  private static final int WORD_BITS = 30;

  static TermFiles of(List<Postings.Stem> stems, int documents) {
    List<Layout> layouts = layouts(stems, documents);
    int[] weights = stems.stream().mapToInt(stem -> bits(stem, documents)).toArray();
    List<Integer> starts =
        new Cuts(stems.stream().map(Postings.Stem::text).toList(), i -> weights[i])
            .of(TERM_BITS, MOST_FILES);
    List<TermRange> ranges =
        IntStream.range(0, starts.size())
            .parallel()
            .mapToObj(i -> stems.subList(starts.get(i), end(starts, i, stems.size())))
            .map(range -> new TermRange(range, layouts))
            .toList();
    return new TermFiles(
        starts.stream().map(start -> stems.get(start).text()).toList(),
        ranges.stream().map(range -> range.terms()).toList(),
        positions(ranges),
        Layout.code(layouts).toBits());
  }

  private static int end(List<Integer> starts, int i, int size) {
    return i + 1 < starts.size() ? starts.get(i + 1) : size;
  }

  /** About how many bits a stem takes. */
  private static int bits(Postings.Stem stem, int documents) {
    int bits = 0;
    for (Map<IndexField, Holders> fields : stem.words().values()) {
      bits += WORD_BITS;
      int inBody = fields.get(IndexField.BODY).documents().length;
      for (Map.Entry<IndexField, Holders> field : fields.entrySet()) {
        Holders holders = field.getValue();
        int held = holders.documents().length;
        bits += risingBits(held, field.getKey() == IndexField.BODY ? documents : inBody);
        bits += holders.total() == held ? 0 : risingBits(held, holders.total());
      }
    }
    return bits;
  }

  /**
   * About how many bits so many rising numbers below a bound take: the fewer there are, the more
   * each takes.
   */
  private static int risingBits(int count, int bound) {
    return count * (32 - Integer.numberOfLeadingZeros(bound / count));
  }

  /** Few searches need positions, so several ranges share a file; each has its length before it. */
  private static List<BitWriter> positions(List<TermRange> ranges) {
    List<BitWriter> files = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i += RANGES_A_FILE) {
      BitWriter file = new BitWriter();
      for (TermRange range : ranges.subList(i, Math.min(i + RANGES_A_FILE, ranges.size()))) {
        BitWriter positions = range.positions();
        file.bits(positions.size(), 24).all(positions);
      }
      files.add(file);
    }
    return files;
  }

  private static List<Layout> layouts(List<Postings.Stem> stems, int documents) {
    return new Gathering(documents).all(stems).layouts();
  }

  /** Collects from the words what is known about each document. */
  private static final class Gathering {
    private final int[][] positions;
    private final int[] used;
    private final int[][] fieldWords;

    Gathering(int documents) {
      positions = new int[documents][];
      Arrays.setAll(positions, i -> new int[64]);
      used = new int[documents];
      fieldWords = new int[documents][IndexField.BESIDES_BODY.size()];
    }

    Gathering all(List<Postings.Stem> stems) {
      for (Postings.Stem stem : stems) {
        stem.words().values().forEach(fields -> fields.forEach(this::add));
      }
      return this;
    }

    private void add(IndexField field, Holders holders) {
      int at = 0;
      for (int i = 0; i < holders.documents().length; i++) {
        int doc = holders.documents()[i];
        int times = holders.times()[i];
        if (field != IndexField.BODY) {
          fieldWords[doc][IndexField.BESIDES_BODY.indexOf(field)] += times;
          continue;
        }
        while (used[doc] + times > positions[doc].length) {
          positions[doc] = Arrays.copyOf(positions[doc], positions[doc].length * 2);
        }
        System.arraycopy(holders.positions(), at, positions[doc], used[doc], times);
        used[doc] += times;
        at += times;
      }
    }

    List<Layout> layouts() {
      return IntStream.range(0, used.length).mapToObj(this::layout).toList();
    }

    private Layout layout(int doc) {
      int[] all = Arrays.copyOf(positions[doc], used[doc]);
      Arrays.sort(all);
      return Layout.of(all, fieldWords[doc]);
    }
  }
}

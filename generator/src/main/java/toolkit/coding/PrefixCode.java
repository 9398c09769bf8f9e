package toolkit.coding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Short codes for common symbols and long ones for rare (Huffman's), given by their lengths alone:
 * shorter codes are smaller, and of equally long ones those of smaller symbols.
 */
final class PrefixCode {
  static final int MOST_SYMBOLS = 255;
  private static final int LONGEST = 15;

  private final int[] lengths;
  private final int[] codes;

  private PrefixCode(int[] lengths) {
    this.lengths = lengths;
    this.codes = new int[lengths.length];
    int code = 0;
    for (int length = 1; length <= LONGEST; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          codes[symbol] = code++;
        }
      }
      code <<= 1;
    }
  }

  /** The best code for symbols that occur as often as given. */
  static PrefixCode of(int[] counts) {
    int[] scaled = upToLast(counts);
    int[] lengths = lengths(scaled);
    while (Arrays.stream(lengths).anyMatch(length -> length > LONGEST)) {
      scaled = Arrays.stream(scaled).map(count -> (count + 1) / 2).toArray();
      lengths = lengths(scaled);
    }
    return new PrefixCode(lengths);
  }

  private static int[] upToLast(int[] counts) {
    int last = counts.length;
    while (last > 0 && counts[last - 1] == 0) {
      last--;
    }
    return Arrays.copyOf(counts, last);
  }

  /** A symbol or two put together; the left of two is the rarer. */
  private record Node(long count, int symbol, Node left, Node right) {
    private static final Comparator<Node> RARE_FIRST =
        Comparator.comparingLong(Node::count).thenComparingInt(Node::symbol);
  }

  private static int[] lengths(int[] counts) {
    PriorityQueue<Node> nodes = new PriorityQueue<>(Node.RARE_FIRST);
    for (int symbol = 0; symbol < counts.length; symbol++) {
      if (counts[symbol] > 0) {
        nodes.add(new Node(counts[symbol], symbol, null, null));
      }
    }
    for (int made = counts.length; nodes.size() > 1; made++) {
      Node left = nodes.poll();
      Node right = nodes.poll();
      nodes.add(new Node(left.count + right.count, made, left, right));
    }
    int[] lengths = new int[counts.length];
    if (!nodes.isEmpty()) {
      measure(nodes.poll(), 0, lengths);
    }
    return lengths;
  }

  private static void measure(Node node, int depth, int[] lengths) {
    if (node.left == null) {
      lengths[node.symbol] = depth;
      return;
    }
    measure(node.left, depth + 1, lengths);
    measure(node.right, depth + 1, lengths);
  }

  /** From the lengths that {@link #lengths} gave. */
  static PrefixCode ofLengths(int[] lengths) {
    return new PrefixCode(lengths.clone());
  }

  int[] lengths() {
    return lengths.clone();
  }

  /**
   * How many bits symbols that occur as often as given take; the most when there is one without a
   * code.
   */
  long bits(int[] counts) {
    long bits = 0;
    for (int symbol = 0; symbol < counts.length; symbol++) {
      if (counts[symbol] > 0) {
        if (symbol >= lengths.length || lengths[symbol] == 0) {
          return Integer.MAX_VALUE;
        }
        bits += (long) counts[symbol] * lengths[symbol];
      }
    }
    return bits;
  }

  /** How many bits {@link #writeTo} writes. */
  int ownBits() {
    return 8 + 4 * lengths.length;
  }

  /** How many lengths there are, and each; a symbol that is alone has none, and takes no bits. */
  void writeTo(BitWriter out) {
    out.bits(lengths.length, 8);
    for (int length : lengths) {
      out.bits(length, 4);
    }
  }

  void write(int symbol, BitWriter out) {
    out.bits(codes[symbol], lengths[symbol]);
  }
}

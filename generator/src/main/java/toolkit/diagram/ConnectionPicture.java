package toolkit.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import toolkit.diagram.LineBreaks.Face;

/**
 * Rows that are joined by arcs, with amounts in columns: how much each row has of each column, and
 * how much two rows share. Texts are broken so that they fit in any font.
 *
 * @param heads of the columns and the arcs, from left to right
 * @param rows from top to bottom
 * @param arcs of the strongest links; each row keeps at least its strongest
 * @param least the smallest weight of which every link is drawn
 */
public record ConnectionPicture(
    int width, int height, List<Head> heads, List<Row> rows, List<Arc> arcs, int least) {
  private static final int NAME_WIDTH = 290;
  private static final int COLUMN_WIDTH = 96;
  private static final int LARGEST_DOT = 18;
  private static final int ARC_DEPTH = 250;
  private static final int GAP = 18;
  private static final int NAME_SIZE = 16;
  private static final int HEAD_SIZE = 13;
  private static final int LEADING = 20;

  private static final int ROW_PADDING = 26;

  /** Links beyond the strongest are many and thin; drawn, they would hide the others. */
  private static final int ARCS_DRAWN = 18;

  public ConnectionPicture {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
    arcs = List.copyOf(arcs);
  }

  /**
   * A row before it has a place.
   *
   * @param amounts one for each column
   */
  public record Amounts(String name, List<Integer> amounts) {
    public Amounts {
      amounts = List.copyOf(amounts);
    }
  }

  /** Two rows, by their numbers, and how much they share. */
  public record Link(int one, int other, int weight) {}

  /** The head of a column, or of the arcs. */
  public record Head(List<Line> lines) {}

  /**
   * A row in its place.
   *
   * @param number which of the rows it is
   * @param y of its middle
   */
  public record Row(int number, int y, List<Line> name, List<Dot> dots) {}

  /** A line of text; {@code y} is that of its base line. */
  public record Line(String text, int x, int y) {}

  /** An amount as a circle whose area tells it, and the place of its number. */
  public record Dot(int x, int y, String radius, int amount, int textX, int textY) {}

  /** From one row to another, as an SVG path. */
  public record Arc(String path, String width) {}

  /**
   * Lays out rows, in an order of its own, with all that belongs to them.
   *
   * @param columns the heads of the amounts
   * @param arcs the head of the arcs
   */
  public static ConnectionPicture of(
      List<String> columns, String arcs, List<Amounts> rows, List<Link> links) {
    return new Placing(columns, arcs, rows, links).picture();
  }

  /** The work of placing. */
  private static final class Placing {
    private final List<String> columns;
    private final String arcs;
    private final List<Amounts> rows;
    private final List<Link> links;
    private final int headHeight;
    private final int rowHeight;
    private final int largest;

    Placing(List<String> columns, String arcs, List<Amounts> rows, List<Link> links) {
      this.columns = columns;
      this.arcs = arcs;
      this.rows = rows;
      this.links = links;
      int headLines = columns.stream().mapToInt(c -> headLines(c).size()).max().orElse(0);
      this.headHeight = headLines * LEADING + GAP;
      int nameLines = rows.stream().mapToInt(row -> nameLines(row).size()).max().orElse(1);
      this.rowHeight = Math.max(2 * LARGEST_DOT + 8, nameLines * LEADING + ROW_PADDING);
      this.largest =
          rows.stream().flatMap(row -> row.amounts().stream()).mapToInt(n -> n).max().orElse(1);
    }

    private static List<String> headLines(String name) {
      return LineBreaks.of(name, Face.SANS, HEAD_SIZE, COLUMN_WIDTH - 8);
    }

    private static List<String> nameLines(Amounts row) {
      return LineBreaks.of(row.name(), Face.SERIF, NAME_SIZE, NAME_WIDTH - GAP);
    }

    ConnectionPicture picture() {
      List<Integer> order = RowOrder.of(rows.size(), links);
      int arcsAt = NAME_WIDTH + columns.size() * COLUMN_WIDTH + GAP;
      List<Row> placed = new ArrayList<>();
      for (int i = 0; i < order.size(); i++) {
        placed.add(row(order.get(i), headHeight + i * rowHeight + rowHeight / 2));
      }
      List<Link> strongest = strongest();
      int least = strongest.isEmpty() ? 0 : strongest.get(strongest.size() - 1).weight();
      return new ConnectionPicture(
          arcsAt + ARC_DEPTH + GAP,
          headHeight + rows.size() * rowHeight,
          heads(),
          placed,
          arcs(drawn(strongest), order, arcsAt),
          least);
    }

    private List<Head> heads() {
      List<Head> heads = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        heads.add(head(headLines(columns.get(i)), NAME_WIDTH + i * COLUMN_WIDTH));
      }
      heads.add(head(List.of(arcs), NAME_WIDTH + columns.size() * COLUMN_WIDTH + GAP));
      return heads;
    }

    private Head head(List<String> texts, int x) {
      List<Line> lines = new ArrayList<>();
      int y = headHeight - GAP - (texts.size() - 1) * LEADING;
      for (int line = 0; line < texts.size(); line++) {
        lines.add(new Line(texts.get(line), x, y + line * LEADING));
      }
      return new Head(lines);
    }

    private Row row(int number, int middle) {
      Amounts row = rows.get(number);
      List<String> texts = nameLines(row);
      List<Line> name = new ArrayList<>();
      int first = middle + NAME_SIZE / 3 - (texts.size() - 1) * LEADING / 2;
      for (int line = 0; line < texts.size(); line++) {
        name.add(new Line(texts.get(line), 0, first + line * LEADING));
      }
      List<Dot> dots = new ArrayList<>();
      for (int i = 0; i < row.amounts().size(); i++) {
        int amount = row.amounts().get(i);
        int x = NAME_WIDTH + i * COLUMN_WIDTH + LARGEST_DOT;
        double radius = LARGEST_DOT * Math.sqrt((double) amount / largest);
        dots.add(
            new Dot(
                x, middle, tenths(radius), amount, x + LARGEST_DOT + 6, middle + HEAD_SIZE / 3));
      }
      return new Row(number, middle, name, dots);
    }

    private List<Link> strongest() {
      return links.stream()
          .sorted(
              Comparator.comparingInt(Link::weight)
                  .reversed()
                  .thenComparingInt(Link::one)
                  .thenComparingInt(Link::other))
          .limit(ARCS_DRAWN)
          .toList();
    }

    /** All links as strong as the weakest of the strongest, and the strongest of each row. */
    private List<Link> drawn(List<Link> strongest) {
      int least = strongest.isEmpty() ? 0 : strongest.get(strongest.size() - 1).weight();
      Set<Link> drawn = new HashSet<>();
      for (int i = 0; i < rows.size(); i++) {
        int row = i;
        links.stream()
            .filter(link -> link.one() == row || link.other() == row)
            .max(Comparator.comparingInt(Link::weight))
            .ifPresent(drawn::add);
      }
      return links.stream()
          .filter(link -> link.weight() >= least || drawn.contains(link))
          .sorted(Comparator.comparingInt(Link::weight))
          .toList();
    }

    private List<Arc> arcs(List<Link> drawn, List<Integer> order, int x) {
      int heaviest = links.stream().mapToInt(Link::weight).max().orElse(1);
      List<Arc> arcs = new ArrayList<>();
      for (Link link : drawn) {
        int one = order.indexOf(link.one());
        int other = order.indexOf(link.other());
        int top = headHeight + Math.min(one, other) * rowHeight + rowHeight / 2;
        int bottom = headHeight + Math.max(one, other) * rowHeight + rowHeight / 2;
        // A curve of this kind reaches three quarters of the way to its control points.
        int reach = ARC_DEPTH * 4 / 3 * Math.abs(one - other) / Math.max(1, rows.size() - 1);
        String path =
            "M%d %dC%d %d %d %d %d %d"
                .formatted(x, top, x + reach, top, x + reach, bottom, x, bottom);
        arcs.add(new Arc(path, tenths(1.5 + 10.0 * link.weight() / heaviest)));
      }
      return arcs;
    }

    private static String tenths(double number) {
      return String.format(Locale.ROOT, "%.1f", number);
    }
  }
}

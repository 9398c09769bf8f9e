package toolkit.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toolkit.diagram.LineBreaks.Face;

/**
 * Boxes in columns, each linked to boxes of the next column, laid out so that they do not overlap
 * and lines cross little. The same input always gives the same picture.
 *
 * @param width of the picture
 * @param height of the picture
 * @param boxes in the order of the columns
 * @param curves one for each link
 */
public record Layers(int width, int height, List<Placed> boxes, List<Curve> curves) {
  private static final int PADDING = 12;
  private static final int GAP = 14;

  public Layers {
    boxes = List.copyOf(boxes);
    curves = List.copyOf(curves);
  }

  /**
   * A box before it has a place.
   *
   * @param id unlike that of any other box
   * @param parts its texts, from top to bottom
   */
  public record Box(String id, List<Part> parts) {
    public Box {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A text inside a box.
   *
   * @param id what links may lead to; empty when they may not
   */
  public record Part(String id, Style style, String text) {}

  /** How a text is set. */
  public enum Style {
    CAPTION(13, Face.SANS_BOLD, 18, 6),
    TITLE(16, Face.SERIF, 21, 0),
    CLAIM(16, Face.SERIF_BOLD, 21, 0),
    ROW(13, Face.SANS, 17, 4);

    private final int size;
    private final Face face;
    private final int leading;
    private final int above;

    /**
     * A style.
     *
     * @param above the space above it, except at the top of a box
     */
    Style(int size, Face face, int leading, int above) {
      this.size = size;
      this.face = face;
      this.leading = leading;
      this.above = above;
    }
  }

  /** From a box to a box of the next column, or to a part in one. */
  public record Link(String from, String to) {}

  /** A column: how wide it is and what is in it, in the wanted order. */
  public record Column(int width, List<Box> boxes) {
    public Column {
      boxes = List.copyOf(boxes);
    }
  }

  /** A box in its place. */
  public record Placed(Box box, int x, int y, int width, int height, List<Line> lines) {}

  /** A line of text; {@code y} is that of its base line. */
  public record Line(Style style, String text, int x, int y) {}

  /** From the right edge of one box to the left edge of another. */
  public record Curve(int x1, int y1, int x2, int y2) {}

  /**
   * Lays out columns. The tallest column sets the height; every box moves towards the middle of the
   * boxes it is linked to, as far as its neighbours let it.
   *
   * @param between how far columns stand apart
   */
  public static Layers of(List<Column> columns, List<Link> links, int between) {
    return new Placing(columns, links, between).layers();
  }

  /** The work of placing. */
  private static final class Placing {
    private final List<Column> columns;
    private final List<Link> links;
    private final int between;
    private final Map<String, Integer> heights = new HashMap<>();
    private final Map<String, Integer> tops = new LinkedHashMap<>();
    private final Map<String, String> boxOf = new HashMap<>();

    Placing(List<Column> columns, List<Link> links, int between) {
      this.columns = columns;
      this.links = links;
      this.between = between;
      for (Column column : columns) {
        for (Box box : column.boxes()) {
          heights.put(box.id(), height(box, column.width()));
          boxOf.put(box.id(), box.id());
          box.parts().forEach(part -> boxOf.putIfAbsent(part.id(), box.id()));
        }
      }
    }

    Layers layers() {
      int tallest = 0;
      for (int i = 1; i < columns.size(); i++) {
        tallest = needed(columns.get(i)) > needed(columns.get(tallest)) ? i : tallest;
      }
      int height = needed(columns.get(tallest));
      stack(columns.get(tallest));
      for (int i = tallest - 1; i >= 0; i--) {
        place(columns.get(i), height, Link::from, Link::to);
      }
      for (int i = tallest + 1; i < columns.size(); i++) {
        place(columns.get(i), height, Link::to, Link::from);
      }
      return drawn(height);
    }

    private int needed(Column column) {
      int boxes = column.boxes().stream().mapToInt(box -> heights.get(box.id())).sum();
      return boxes + GAP * Math.max(0, column.boxes().size() - 1);
    }

    private void stack(Column column) {
      int top = 0;
      for (Box box : column.boxes()) {
        tops.put(box.id(), top);
        top += heights.get(box.id()) + GAP;
      }
    }

    /** Puts boxes where their links pull them, in order, without overlap and within the height. */
    private void place(
        Column column, int height, Function<Link, String> own, Function<Link, String> other) {
      int free = 0;
      for (Box box : column.boxes()) {
        int top = Math.max(free, pulled(box, own, other));
        tops.put(box.id(), top);
        free = top + heights.get(box.id()) + GAP;
      }
      int limit = height;
      for (int i = column.boxes().size() - 1; i >= 0; i--) {
        String id = column.boxes().get(i).id();
        tops.merge(id, limit - heights.get(id), Math::min);
        limit = tops.get(id) - GAP;
      }
    }

    private int pulled(Box box, Function<Link, String> own, Function<Link, String> other) {
      double middle =
          links.stream()
              .filter(link -> box.id().equals(boxOf.get(own.apply(link))))
              .map(link -> boxOf.get(other.apply(link)))
              .filter(tops::containsKey)
              .mapToDouble(id -> tops.get(id) + heights.get(id) / 2.0)
              .average()
              .orElse(heights.get(box.id()) / 2.0);
      return (int) Math.round(middle - heights.get(box.id()) / 2.0);
    }

    private Layers drawn(int height) {
      List<Placed> placed = new ArrayList<>();
      Map<String, Integer> parts = new HashMap<>();
      int x = 0;
      for (Column column : columns) {
        for (Box box : column.boxes()) {
          placed.add(placed(box, x, column.width(), parts));
        }
        x += column.width() + between;
      }
      Map<String, Placed> byId =
          placed.stream().collect(Collectors.toMap(p -> p.box().id(), p -> p));
      Stream<Curve> curves = links.stream().map(link -> curve(link, byId, parts)).distinct();
      return new Layers(x - between, height, placed, curves.toList());
    }

    private Placed placed(Box box, int x, int width, Map<String, Integer> parts) {
      int top = tops.get(box.id());
      List<Line> lines = new ArrayList<>();
      int y = top + PADDING - box.parts().get(0).style().above;
      for (Part part : box.parts()) {
        y += part.style().above;
        parts.put(part.id(), y + part.style().leading / 2);
        for (String text : lines(part, width)) {
          y += part.style().leading;
          lines.add(new Line(part.style(), text, x + PADDING + 4, y - part.style().leading / 4));
        }
      }
      return new Placed(box, x, top, width, heights.get(box.id()), lines);
    }

    private Curve curve(Link link, Map<String, Placed> byId, Map<String, Integer> parts) {
      Placed from = byId.get(link.from());
      Placed to = byId.get(boxOf.get(link.to()));
      int end = link.to().equals(to.box().id()) ? middle(to) : parts.get(link.to());
      return new Curve(from.x() + from.width(), middle(from), to.x(), end);
    }

    private static int middle(Placed placed) {
      return placed.y() + placed.height() / 2;
    }

    private static int height(Box box, int width) {
      int lines =
          box.parts().stream()
              .mapToInt(p -> lines(p, width).size() * p.style().leading + p.style().above)
              .sum();
      return lines - box.parts().get(0).style().above + 2 * PADDING;
    }

    private static List<String> lines(Part part, int width) {
      return LineBreaks.of(
          part.text(), part.style().face, part.style().size, width - 2 * PADDING - 4);
    }
  }
}

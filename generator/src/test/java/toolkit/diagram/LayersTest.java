package toolkit.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import toolkit.diagram.Layers.Box;
import toolkit.diagram.Layers.Column;
import toolkit.diagram.Layers.Curve;
import toolkit.diagram.Layers.Line;
import toolkit.diagram.Layers.Link;
import toolkit.diagram.Layers.Part;
import toolkit.diagram.Layers.Placed;
import toolkit.diagram.Layers.Style;

/** Boxes keep apart, lines meet boxes, and the same input gives the same picture. */
class LayersTest {
  @Test
  void boxesOfAColumnNeitherOverlapNorLeaveThePicture() {
    Layers layers = fan(7);
    for (Placed box : layers.boxes()) {
      assertThat(box.y()).isNotNegative();
      assertThat(box.y() + box.height()).isLessThanOrEqualTo(layers.height());
      assertThat(box.x() + box.width()).isLessThanOrEqualTo(layers.width());
      for (Placed other : layers.boxes()) {
        if (!other.equals(box) && other.x() == box.x() && other.y() >= box.y()) {
          assertThat(other.y()).isGreaterThan(box.y() + box.height());
        }
      }
    }
  }

  @Test
  void aBoxStandsInTheMiddleOfWhatItIsLinkedTo() {
    Layers layers = fan(3);
    Placed start = layers.boxes().get(0);
    Placed middle = layers.boxes().get(2);
    assertThat(start.y() + start.height() / 2).isEqualTo(middle.y() + middle.height() / 2);
  }

  @Test
  void linesLeadFromTheRightEdgeToTheLeftEdge() {
    Layers layers = fan(2);
    assertThat(layers.curves()).hasSize(4);
    for (Curve curve : layers.curves()) {
      assertThat(layers.boxes())
          .anyMatch(box -> box.x() + box.width() == curve.x1() && isBeside(box, curve.y1()))
          .anyMatch(box -> box.x() == curve.x2() && isBeside(box, curve.y2()));
    }
  }

  private static boolean isBeside(Placed box, int y) {
    return y >= box.y() && y <= box.y() + box.height();
  }

  @Test
  void aLineMayLeadToAPartOfABox() {
    Box from = box("from", "One");
    Box to =
        new Box(
            "to",
            List.of(new Part("", Style.TITLE, "Report"), new Part("place", Style.ROW, "Page 3")));
    List<Column> columns = List.of(new Column(100, List.of(from)), new Column(100, List.of(to)));
    Layers layers = Layers.of(columns, List.of(new Link("from", "place")), 40);
    Line row = layers.boxes().get(1).lines().get(1);
    assertThat(layers.curves().get(0).y2()).isBetween(row.y() - 12, row.y() + 2);
  }

  @Test
  void textStaysInsideItsBox() {
    String words = "Mentors, managers and clinicians meet away from the ward every month";
    Layers layers = Layers.of(List.of(new Column(160, List.of(box("a", words)))), List.of(), 40);
    Placed box = layers.boxes().get(0);
    assertThat(String.join(" ", box.lines().stream().map(Line::text).toList())).isEqualTo(words);
    assertThat(box.lines()).hasSizeGreaterThan(3);
    assertThat(box.lines()).allMatch(line -> line.y() > box.y());
    assertThat(box.lines()).allMatch(line -> line.y() < box.y() + box.height());
  }

  @Test
  void aWordThatIsWiderThanItsBoxIsBrokenAtItsHyphenOrWhereItMust() {
    Box box = box("a", "Multi-disciplinary counterrevolutionaries");
    Layers layers = Layers.of(List.of(new Column(150, List.of(box))), List.of(), 40);
    assertThat(layers.boxes().get(0).lines().stream().map(Line::text).toList())
        .startsWith("Multi-")
        .allMatch(line -> line.length() <= 14);
  }

  @Test
  void theSameInputGivesTheSamePicture() {
    assertThat(fan(5)).isEqualTo(fan(5));
  }

  /** One box, linked to several, all linked to one. */
  private static Layers fan(int size) {
    List<Box> voices = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      voices.add(box("voice" + i, "Voice number " + i));
      links.add(new Link("start", "voice" + i));
      links.add(new Link("voice" + i, "end"));
    }
    List<Column> columns =
        List.of(
            new Column(150, List.of(box("start", "The claim"))),
            new Column(200, voices),
            new Column(150, List.of(box("end", "The report"))));
    return Layers.of(columns, links, 40);
  }

  private static Box box(String id, String title) {
    return new Box(id, List.of(new Part("", Style.TITLE, title)));
  }
}

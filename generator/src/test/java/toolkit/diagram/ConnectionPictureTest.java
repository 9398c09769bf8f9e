package toolkit.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import toolkit.diagram.ConnectionPicture.Amounts;
import toolkit.diagram.ConnectionPicture.Link;

/** The picture of connections: what belongs together stands together, areas tell amounts. */
class ConnectionPictureTest {
  private static ConnectionPicture picture(List<Link> links) {
    return ConnectionPicture.of(
        List.of("A report", "Another report with a long name"),
        "Shared",
        List.of(
            new Amounts("One", List.of(100, 0)),
            new Amounts("Two", List.of(25, 1)),
            new Amounts("Three has a name that is far too long for a single line", List.of(1, 1)),
            new Amounts("Four", List.of(4, 100))),
        links);
  }

  private static List<Integer> order(List<Link> links) {
    return picture(links).rows().stream().map(ConnectionPicture.Row::number).toList();
  }

  @Test
  void rowsThatShareMuchStandNextToEachOther() {
    List<Integer> order = order(List.of(new Link(0, 3, 50), new Link(1, 2, 40), new Link(0, 1, 1)));
    assertThat(Math.abs(order.indexOf(0) - order.indexOf(3))).isEqualTo(1);
    assertThat(Math.abs(order.indexOf(1) - order.indexOf(2))).isEqualTo(1);
  }

  @Test
  void rowsThatShareNothingKeepTheirOrder() {
    assertThat(order(List.of())).containsExactly(0, 1, 2, 3);
    assertThat(picture(List.of()).arcs()).isEmpty();
  }

  @Test
  void theAreaOfACircleTellsTheAmount() {
    List<ConnectionPicture.Row> rows = picture(List.of()).rows();
    assertThat(rows.get(0).dots().get(0).radius()).isEqualTo("18.0");
    assertThat(rows.get(1).dots().get(0).radius()).isEqualTo("9.0");
    assertThat(rows.get(0).dots().get(1).radius()).isEqualTo("0.0");
  }

  @Test
  void longTextsAreBrokenAndStayInsideTheirRows() {
    ConnectionPicture picture = picture(List.of());
    int rowHeight = picture.rows().get(1).y() - picture.rows().get(0).y();
    for (ConnectionPicture.Row row : picture.rows()) {
      assertThat(row.name()).allMatch(line -> Math.abs(line.y() - row.y()) < rowHeight / 2);
      assertThat(row.y()).isLessThan(picture.height());
    }
    assertThat(picture.rows().get(2).name()).hasSizeGreaterThan(1);
    assertThat(picture.heads().get(1).lines()).hasSizeGreaterThan(1);
    assertThat(picture.heads())
        .allMatch(head -> head.lines().stream().allMatch(line -> line.y() > 0));
  }

  @Test
  void everyRowKeepsItsStrongestLinkHoweverWeak() {
    List<Link> strong = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      strong.add(new Link(0, 1, 50));
    }
    strong.add(new Link(2, 3, 1));
    ConnectionPicture picture = picture(strong);
    assertThat(picture.least()).isEqualTo(50);
    assertThat(picture.arcs()).extracting(ConnectionPicture.Arc::width).contains("1.7");
  }
}

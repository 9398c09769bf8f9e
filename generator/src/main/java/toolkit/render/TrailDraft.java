package toolkit.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import toolkit.diagram.Layers;
import toolkit.diagram.Layers.Box;
import toolkit.diagram.Layers.Link;
import toolkit.diagram.Layers.Part;
import toolkit.diagram.Layers.Style;
import toolkit.entry.EntryId;
import toolkit.graph.Citation;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.render.view.PictureView;
import toolkit.site.Route;
import toolkit.site.Routes;

/** A picture of a trail while it is put together. */
final class TrailDraft {
  private static final int PLACES_SHOWN = 6;
  private static final int OWN_PLACES_SHOWN = 3;

  private final List<Map<String, Box>> columns = new ArrayList<>();
  private final Map<String, Look> looks = new TreeMap<>();
  private final Set<Link> links = new LinkedHashSet<>();
  private final Map<EntryId, Set<String>> places = new TreeMap<>();

  private record Look(String kind, String href) {}

  TrailDraft(int columns) {
    for (int i = 0; i < columns; i++) {
      this.columns.add(new LinkedHashMap<>());
    }
  }

  int lastColumn() {
    return columns.size() - 1;
  }

  /** Adds a box unless it is there. */
  void box(int column, String id, String kind, String href, String caption, String title) {
    Style style = kind.equals("claim") ? Style.CLAIM : Style.TITLE;
    List<Part> parts = List.of(new Part("", Style.CAPTION, caption), new Part("", style, title));
    columns.get(column).putIfAbsent(id, new Box(id, parts));
    looks.putIfAbsent(id, new Look(kind, href));
  }

  void link(String from, String to) {
    links.add(new Link(from, to));
  }

  /** Links a box to a place in a report. */
  void cite(String from, Citation citation) {
    Set<String> known = places.computeIfAbsent(citation.source(), id -> new LinkedHashSet<>());
    if (known.size() < PLACES_SHOWN) {
      known.add(citation.locator());
    }
    boolean shown = known.contains(citation.locator());
    link(from, shown ? row(citation.source(), citation.locator()) : citation.source().toString());
  }

  /** Links a box to a report, without a place. */
  void citeWhole(String from, EntryId source) {
    places.computeIfAbsent(source, id -> new LinkedHashSet<>());
    link(from, source.toString());
  }

  private static String row(EntryId source, String place) {
    return source + " " + place;
  }

  /**
   * Adds the reports that were cited, and those that the entry itself names.
   *
   * @param ownHeading what the entry's own places in a report are called
   */
  void closeSources(int column, Entry entry, String ownHeading, SiteGraph graph, Route page) {
    Map<EntryId, Set<String>> own = new TreeMap<>();
    for (Citation citation : entry.common().sources()) {
      places.computeIfAbsent(citation.source(), id -> new LinkedHashSet<>());
      own.computeIfAbsent(citation.source(), id -> new LinkedHashSet<>()).add(citation.locator());
    }
    places.forEach(
        (id, cited) -> {
          Entry.Source source = graph.get(id, Entry.Source.class);
          List<Part> parts = new ArrayList<>();
          parts.add(new Part("", Style.CAPTION, Wording.kindOfReport(source)));
          parts.add(new Part("", Style.TITLE, source.shortName()));
          cited.forEach(place -> parts.add(new Part(row(id, place), Style.ROW, place)));
          addOwn(parts, ownHeading, List.copyOf(own.getOrDefault(id, Set.of())));
          columns.get(column).put(id.toString(), new Box(id.toString(), parts));
          looks.put(id.toString(), new Look("source", Routes.of(source).from(page)));
        });
  }

  private static void addOwn(List<Part> parts, String heading, List<String> own) {
    if (own.isEmpty()) {
      return;
    }
    parts.add(new Part("", Style.CAPTION, heading));
    own.stream()
        .limit(OWN_PLACES_SHOWN)
        .forEach(place -> parts.add(new Part("", Style.ROW, place)));
    if (own.size() > OWN_PLACES_SHOWN) {
      parts.add(new Part("", Style.ROW, Wording.morePlaces(own.size() - OWN_PLACES_SHOWN)));
    }
  }

  PictureView picture(int[] widths, int between) {
    List<Layers.Column> laid = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      laid.add(new Layers.Column(widths[i], List.copyOf(columns.get(i).values())));
    }
    Layers layers = Layers.of(laid, List.copyOf(links), between);
    return new PictureView(
        layers.width(),
        layers.height(),
        layers.boxes().stream().map(this::view).toList(),
        layers.curves().stream().map(TrailDraft::path).toList());
  }

  private PictureView.BoxView view(Layers.Placed placed) {
    Look look = looks.get(placed.box().id());
    return new PictureView.BoxView(
        look.kind(),
        look.href(),
        placed.x(),
        placed.y(),
        placed.width(),
        placed.height(),
        placed.lines().stream()
            .map(
                line ->
                    new PictureView.LineView(
                        line.style().name().toLowerCase(Locale.ROOT),
                        line.text(),
                        line.x(),
                        line.y()))
            .toList());
  }

  private static String path(Layers.Curve c) {
    int middle = (c.x1() + c.x2()) / 2;
    return "M%d %dC%d %d %d %d %d %d"
        .formatted(c.x1(), c.y1(), middle, c.y1(), middle, c.y2(), c.x2(), c.y2());
  }
}

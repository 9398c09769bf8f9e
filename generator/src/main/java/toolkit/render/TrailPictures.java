package toolkit.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import toolkit.graph.Citation;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.graph.Trail;
import toolkit.graph.Trails;
import toolkit.render.view.CardView;
import toolkit.render.view.PictureView;
import toolkit.site.Route;
import toolkit.site.Routes;

/**
 * Why we say this, as a picture: from the claim over themes and voices to the reports. What would
 * be too much to draw is drawn as one box that says how much it stands for.
 */
final class TrailPictures {
  private static final int SINGLE_BOXES = 8;
  private static final int PARTS_SHOWN = 6;
  private static final int FURTHER_SHOWN = 3;
  private static final int[] FOUR_COLUMNS = {196, 214, 302, 232};
  private static final int[] THREE_COLUMNS = {250, 420, 290};
  private static final int BETWEEN_FOUR = 48;
  private static final int BETWEEN_THREE = 64;

  private final SiteGraph graph;
  private final Cards cards;

  TrailPictures(SiteGraph graph, Cards cards) {
    this.graph = graph;
    this.cards = cards;
  }

  /** The picture for an entry's page; none where nothing stands behind it that could be drawn. */
  PictureView of(Entry entry, Route page) {
    Trail trail = Trails.of(entry, graph);
    if (trail.items().isEmpty()) {
      return PictureView.NONE;
    }
    return entry instanceof Entry.Theme theme
        ? theme(theme, trail, page)
        : claim(entry, trail, page);
  }

  private PictureView claim(Entry entry, Trail trail, Route page) {
    TrailDraft draft = new TrailDraft(4);
    addStart(draft, entry, page);
    for (Trail.Step step : trail.steps()) {
      String theme = step.theme().id().toString();
      addTheme(draft, step.theme(), page);
      draft.link("start", theme);
      step.named().forEach(item -> addItem(draft, theme, item, page));
      addFurther(draft, step, page);
    }
    if (!trail.direct().isEmpty()) {
      draft.box(1, "direct", "theme", "", Wording.DIRECT_CAPTION, Wording.DIRECT);
      draft.link("start", "direct");
      trail.direct().forEach(item -> addItem(draft, "direct", item, page));
    }
    draft.closeSources(3, entry, Wording.RECOMMENDED_IN, graph, page);
    return draft.picture(FOUR_COLUMNS, BETWEEN_FOUR);
  }

  /** What else the theme rests on: singly where it is little and the claim names nothing. */
  private void addFurther(TrailDraft draft, Trail.Step step, Route page) {
    String theme = step.theme().id().toString();
    if (step.named().isEmpty() && step.further().size() <= FURTHER_SHOWN) {
      step.further().forEach(item -> addItem(draft, theme, item, page));
    } else if (!step.further().isEmpty()) {
      String href = Routes.of(step.theme()).from(page);
      String caption = step.named().isEmpty() ? Wording.UNDER_THEME : Wording.ALSO_UNDER_THEME;
      addBoxFor(draft, "more " + theme, "more", href, caption, step.further());
      draft.link(theme, "more " + theme);
    }
    if (step.named().isEmpty() && step.further().isEmpty()) {
      String none = "none " + theme;
      draft.box(2, none, "none", "", Wording.OWN_WORDS_CAPTION, Wording.OWN_WORDS);
      draft.link(theme, none);
      step.theme().common().sources().forEach(citation -> draft.cite(none, citation));
    }
  }

  private void addStart(TrailDraft draft, Entry entry, Route page) {
    CardView card = cards.of(entry, page);
    String caption = entry instanceof Entry.Theme ? card.kindLabel() : card.typeLabel();
    draft.box(0, "start", "claim", "", caption, card.title());
  }

  private void addTheme(TrailDraft draft, Entry.Theme theme, Route page) {
    CardView card = cards.of(theme, page);
    draft.box(1, card.id(), "theme", card.href(), card.typeLabel(), card.title());
  }

  private void addItem(TrailDraft draft, String from, Entry item, Route page) {
    CardView card = cards.of(item, page);
    boolean isQuote = item instanceof Entry.Quote;
    int column = draft.lastColumn() - 1;
    draft.box(
        column,
        card.id(),
        isQuote ? card.kind() : "case",
        card.href(),
        card.typeLabel() + " · " + card.kindLabel(),
        card.title());
    draft.link(from, card.id());
    item.common().sources().forEach(citation -> draft.cite(card.id(), citation));
  }

  /** One box for several entries, and its lines to the reports that they come from. */
  private static void addBoxFor(
      TrailDraft draft, String id, String kind, String href, String caption, List<Entry> items) {
    draft.box(draft.lastColumn() - 1, id, kind, href, caption, Wording.howMany(items));
    items.stream()
        .flatMap(item -> item.common().sources().stream())
        .map(Citation::source)
        .distinct()
        .sorted()
        .forEach(source -> draft.citeWhole(id, source));
  }

  private PictureView theme(Entry.Theme theme, Trail trail, Route page) {
    List<Entry.Theme> parts =
        graph.childrenOf(theme.id()).stream().filter(part -> !itemsOf(part).isEmpty()).toList();
    boolean hasParts = !parts.isEmpty() && parts.size() <= PARTS_SHOWN;
    TrailDraft draft = new TrailDraft(hasParts ? 4 : 3);
    addStart(draft, theme, page);
    if (hasParts) {
      parts.forEach(part -> addPart(draft, part, trail.items(), page));
      addOwnPart(draft, theme, trail.items(), page);
    } else {
      addVoices(draft, "start", trail.items(), trail.items(), page);
    }
    draft.closeSources(draft.lastColumn(), theme, Wording.SET_OUT_IN, graph, page);
    return hasParts
        ? draft.picture(FOUR_COLUMNS, BETWEEN_FOUR)
        : draft.picture(THREE_COLUMNS, BETWEEN_THREE);
  }

  private void addPart(TrailDraft draft, Entry.Theme part, List<Entry> all, Route page) {
    addTheme(draft, part, page);
    draft.link("start", part.id().toString());
    addVoices(draft, part.id().toString(), itemsOf(part), all, page);
  }

  /** What carries the theme itself and none of its parts. */
  private void addOwnPart(TrailDraft draft, Entry.Theme theme, List<Entry> all, Route page) {
    List<Entry> inParts =
        graph.childrenOf(theme.id()).stream().flatMap(part -> itemsOf(part).stream()).toList();
    List<Entry> own = all.stream().filter(item -> !inParts.contains(item)).toList();
    if (!own.isEmpty()) {
      draft.box(1, "own", "theme", "", cards.typeLabel(theme.type()), Wording.NOT_IN_A_PART);
      draft.link("start", "own");
      addVoices(draft, "own", own, all, page);
    }
  }

  private List<Entry> itemsOf(Entry.Theme theme) {
    return Trails.of(theme, graph).items();
  }

  /**
   * Voices and examples, singly when the whole picture has few of them, else by their reading.
   *
   * @param all what the whole picture shows
   */
  private void addVoices(
      TrailDraft draft, String from, List<Entry> items, List<Entry> all, Route page) {
    if (all.size() <= SINGLE_BOXES) {
      items.forEach(item -> addItem(draft, from, item, page));
      return;
    }
    Map<String, List<Entry>> groups = byReading(all);
    groups.forEach((key, group) -> addGroupBox(draft, key.substring(1), group));
    byReading(items).keySet().forEach(key -> draft.link(from, key.substring(1)));
  }

  private static void addGroupBox(TrailDraft draft, String kind, List<Entry> items) {
    addBoxFor(draft, kind, kind, "#" + anchor(kind), Wording.voices(kind), items);
  }

  private static Map<String, List<Entry>> byReading(List<Entry> items) {
    Map<String, List<Entry>> groups = new TreeMap<>();
    for (Entry item : items) {
      String key = item instanceof Entry.Quote quote ? order(quote.reading()) : "4case";
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
    }
    return groups;
  }

  private static String order(String reading) {
    return switch (reading) {
      case "helps" -> "1helps";
      case "hinders" -> "2hinders";
      default -> "3" + reading;
    };
  }

  private static String anchor(String kind) {
    return kind.equals("case") ? "part-examples" : "part-" + kind;
  }
}

package toolkit.render.view;

import java.util.List;

/**
 * A theme.
 *
 * @param inShort the answer in a few lines
 * @param path the themes above it, the topic first
 * @param agree what the reports agree on; {@code differ} and {@code notSaid} likewise
 * @param eachReport what each report brings to it
 * @param helping quotations by their reading
 */
public record ThemeView(
    String kind,
    String kindLabel,
    Html definition,
    List<Html> inShort,
    String reportLabel,
    Html agree,
    Html differ,
    Html notSaid,
    Html eachReport,
    List<LinkView> path,
    List<CardView> children,
    List<CardView> recommendations,
    List<CardView> cases,
    List<CardView> helping,
    List<CardView> hindering,
    List<CardView> cautioning,
    List<CardView> frameworks,
    TrailView trail) {}

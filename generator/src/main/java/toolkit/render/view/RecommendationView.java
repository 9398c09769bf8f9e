package toolkit.render.view;

import java.util.List;

/**
 * Something to do. {@code time} and {@code cost} say "not stated" when they are not.
 *
 * @param tried the examples among its evidence
 */
public record RecommendationView(
    String action,
    List<Html> steps,
    List<String> who,
    String time,
    String cost,
    Html fits,
    Html notWhen,
    List<Html> cautions,
    String origin,
    String originLabel,
    String basis,
    String basisLabel,
    String reportLabel,
    List<CardView> tried,
    TrailView trail) {}

package toolkit.render.view;

import java.util.List;

/** Something to do. {@code time} and {@code cost} say "not stated" when they are not. */
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
    TrailView trail) {}

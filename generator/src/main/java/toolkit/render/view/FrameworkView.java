package toolkit.render.view;

import java.util.List;

/** A model or tool. */
public record FrameworkView(
    Html useFor, List<Html> how, String madeBy, String cost, Html criticism) {}

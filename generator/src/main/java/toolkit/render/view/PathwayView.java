package toolkit.render.view;

import java.util.List;

/** A guide. */
public record PathwayView(
    String question, String role, int minutes, List<Html> discuss, Html tryThis, String lookBack) {}

package toolkit.render.view;

/** A doubt; {@code place} may be empty. */
public record CaveatView(String text, String place) {}

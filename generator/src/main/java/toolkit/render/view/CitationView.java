package toolkit.render.view;

/**
 * A source and the place in it.
 *
 * @param via how the report came by it, as a sentence; empty for the report's own findings
 */
public record CitationView(String name, String title, String href, String locator, String via) {}

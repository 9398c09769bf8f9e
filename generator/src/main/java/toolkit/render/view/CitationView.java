package toolkit.render.view;

/**
 * A source and the place in it.
 *
 * @param via how the report came by it, as a sentence; empty for the report's own findings
 * @param reference where the page gives that work in full; empty when it does not
 */
public record CitationView(
    String name, String title, String href, String locator, String via, String reference) {}

package toolkit.render.view;

/**
 * A link.
 *
 * @param current whether it leads to the page it is on
 */
public record LinkView(String text, String href, boolean current) {}

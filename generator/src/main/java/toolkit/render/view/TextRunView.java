package toolkit.render.view;

/**
 * A piece of a formatted reference.
 *
 * @param href where it links to; empty when it is no link
 */
public record TextRunView(String text, boolean italic, String href) {}

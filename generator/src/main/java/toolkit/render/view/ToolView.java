package toolkit.render.view;

/**
 * The page of a tool.
 *
 * @param script what makes it work; empty when the templates have none
 */
public record ToolView(String script) {}

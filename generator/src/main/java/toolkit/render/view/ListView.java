package toolkit.render.view;

import java.util.List;

/**
 * A list of entries of one type.
 *
 * @param intro what these are, as a sentence or two
 * @param count how many
 */
public record ListView(String type, String intro, int count, List<CardGroupView> groups) {}

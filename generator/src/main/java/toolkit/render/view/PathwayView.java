package toolkit.render.view;

import java.util.List;

/**
 * A guide.
 *
 * @param minutes what it promises at most
 * @param reading how long it takes to read, in words
 */
public record PathwayView(
    String question,
    String role,
    int minutes,
    String reading,
    List<Html> discuss,
    Html tryThis,
    String lookBack) {}

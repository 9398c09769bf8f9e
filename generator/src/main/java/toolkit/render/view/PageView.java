package toolkit.render.view;

import java.util.List;

/**
 * What a page is.
 *
 * @param kind the template's name: {@code home}, {@code list}, {@code case} …
 * @param description one sentence for search engines and previews
 * @param breadcrumbs from the home page down, without the page itself
 * @param searchScript the script of the search page; empty on others
 */
public record PageView(
    String kind,
    String title,
    String description,
    List<LinkView> breadcrumbs,
    String searchScript) {}

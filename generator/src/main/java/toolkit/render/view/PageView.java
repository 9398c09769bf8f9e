package toolkit.render.view;

import java.util.List;

/**
 * What a page is.
 *
 * @param kind the template's name: {@code home}, {@code list}, {@code case} …
 * @param description one sentence for search engines and previews
 * @param breadcrumbs from the home page down, without the page itself
 */
public record PageView(String kind, String title, String description, List<LinkView> breadcrumbs) {}

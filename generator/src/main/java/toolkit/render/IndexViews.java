package toolkit.render;

import java.util.List;
import toolkit.render.view.HomeView;
import toolkit.render.view.IndexView;
import toolkit.render.view.LetterView;
import toolkit.render.view.LinkView;
import toolkit.site.Page;
import toolkit.site.Route;
import toolkit.site.Routes;
import toolkit.site.SitePlan;

/** Everything on the site by its first letter. */
final class IndexViews {
  private IndexViews() {}

  /** The way in: the letters with what they hold. */
  static IndexView index(SitePlan plan, List<HomeView.CountView> kinds, Route page) {
    List<Page.OfLetter> letters = letters(plan);
    return new IndexView(
        letters.stream().mapToLong(letter -> letter.lines().size()).sum(),
        letters.stream()
            .map(
                letter ->
                    new IndexView.TileView(
                        letter.letter(),
                        "letter-" + Routes.nameOf(letter.letter()),
                        letter.route().from(page),
                        letter.lines().size(),
                        letter.words().size()))
            .toList(),
        kinds);
  }

  static LetterView letter(Page.OfLetter page, SitePlan plan, Cards cards) {
    Route route = page.route();
    return new LetterView(
        page.letter(),
        links(plan, route),
        page.lines().stream()
            .map(
                line ->
                    new LetterView.LineView(
                        line.words(),
                        Routes.of(line.entry()).from(route),
                        cards.typeLabel(line.entry().type()),
                        line.otherName() ? line.entry().title() : ""))
            .toList(),
        page.words().stream()
            .map(
                word ->
                    new LetterView.WordView(
                        word.word(),
                        word.entries().stream()
                            .map(entry -> EntryViews.link(entry, route))
                            .toList()))
            .toList());
  }

  /** The page of each letter. */
  static List<LinkView> links(SitePlan plan, Route page) {
    return letters(plan).stream()
        .map(
            letter ->
                new LinkView(
                    letter.letter(), letter.route().from(page), letter.route().equals(page)))
        .toList();
  }

  private static List<Page.OfLetter> letters(SitePlan plan) {
    return plan.pages().stream()
        .filter(Page.OfLetter.class::isInstance)
        .map(Page.OfLetter.class::cast)
        .toList();
  }
}

package toolkit.render;

import java.util.List;
import toolkit.render.view.LinkView;
import toolkit.render.view.WordsView;
import toolkit.site.Page;
import toolkit.site.Route;
import toolkit.site.SitePlan;

/** The words of the site by their first letters. */
final class WordViews {
  private WordViews() {}

  static WordsView of(Page.LetterWords page, SitePlan plan) {
    return new WordsView(
        page.letter(),
        letters(plan, page.route()),
        page.words().stream()
            .map(
                word ->
                    new WordsView.WordView(
                        word.word(),
                        word.entries().stream()
                            .map(entry -> EntryViews.link(entry, page.route()))
                            .toList()))
            .toList());
  }

  /** The page of each letter. */
  static List<LinkView> letters(SitePlan plan, Route page) {
    return plan.pages().stream()
        .filter(Page.LetterWords.class::isInstance)
        .map(Page.LetterWords.class::cast)
        .map(
            words ->
                new LinkView(words.letter(), words.route().from(page), words.route().equals(page)))
        .toList();
  }
}

package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whoever goes through a page with the Tab key sees where they are, on every kind of page. */
class FocusTest {
  private static final int STEPS = 25;

  /**
   * Notes, each time the Tab key is about to move on, what shows that an element has the focus: by
   * then the page has come to rest there.
   */
  private static final String NOTE =
      """
      window.seen = [];
      addEventListener('keydown', () => {
        const at = document.activeElement;
        if (!at || at === document.body) return;
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
        window.seen.push((drawn ? '' : 'no outline ') + (inside ? '' : 'out of sight ') + '|' +
          at.tagName + ' ' + (at.getAttribute('href') || at.id || at.textContent.slice(0, 30)));
      }, true);
      """;

  /** A page of each folder and every page at the root. */
  private static List<String> kinds() {
    Map<String, String> byFolder = new TreeMap<>();
    for (String page : RealSite.pages()) {
      int slash = page.lastIndexOf('/');
      byFolder.putIfAbsent(slash < 0 ? page : page.substring(0, slash), page);
    }
    return List.copyOf(byFolder.values());
  }

  private static void tab(Browser browser) {
    browser
        .driver()
        .executeCdpCommand(
            "Input.dispatchKeyEvent",
            Map.of("type", "keyDown", "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
  }

  private static List<String> faults(Browser browser, String page) {
    browser.open(RealSite.folder().resolve(page).toUri().toString());
    for (int step = 0; step <= STEPS; step++) {
      tab(browser);
    }
    List<?> seen = (List<?>) browser.run("return window.seen");
    assertThat(seen).as(page).hasSizeGreaterThan(STEPS / 4);
    return seen.stream()
        .map(Object::toString)
        .filter(stop -> !stop.startsWith("|"))
        .map(stop -> page + ": " + stop)
        .toList();
  }

  @Test
  void everyStopOfTheTabKeyIsDrawnAndInSight() {
    List<String> faults = new ArrayList<>();
    try (Browser browser = Browser.start()) {
      // Pages scroll softly otherwise, and what has the focus comes into sight only after a while.
      browser.stillness();
      browser.before(NOTE);
      for (int width : List.of(1280, 320)) {
        browser.resize(width, 800);
        kinds().forEach(page -> faults.addAll(faults(browser, page)));
      }
    }
    assertThat(faults).isEmpty();
  }
}

package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whoever goes through a page with the Tab key sees where they are, on every kind of page. */
class FocusTest {
  private static final int STEPS = 40;

  /** Moves to what comes next and tells what shows that it has the focus. */
  private static final String SEEN =
      """
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
      return (drawn ? '' : 'no outline ') + (inside ? '' : 'out of sight ') + '|' +
        at.tagName + ' ' + (at.getAttribute('href') || at.id || at.textContent.slice(0, 30));
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
    for (String type : List.of("keyDown", "keyUp")) {
      browser
          .driver()
          .executeCdpCommand(
              "Input.dispatchKeyEvent",
              Map.of("type", type, "key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9));
    }
  }

  private static List<String> faults(Browser browser, String page) {
    List<String> faults = new ArrayList<>();
    browser.open(RealSite.folder().resolve(page).toUri().toString());
    for (int step = 0; step < STEPS; step++) {
      tab(browser);
      Object seen = browser.run(SEEN);
      if (seen == null) {
        break;
      }
      if (!seen.toString().startsWith("|")) {
        faults.add(page + ": " + seen);
      }
    }
    return faults;
  }

  @Test
  void everyStopOfTheTabKeyIsDrawnAndInSight() {
    List<String> faults = new ArrayList<>();
    try (Browser browser = Browser.start()) {
      // Pages scroll softly otherwise, and what has the focus comes into sight only after a while.
      browser
          .driver()
          .executeCdpCommand(
              "Emulation.setEmulatedMedia",
              Map.of(
                  "features",
                  List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
      for (int width : List.of(1280, 320)) {
        browser.resize(width, 800);
        kinds().forEach(page -> faults.addAll(faults(browser, page)));
      }
    }
    assertThat(faults).isEmpty();
  }
}

package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn keeps its words inside its boxes, in the widest letters that readers may have. */
class PictureTest {
  private static final int EVERY = 12;
  @AutoClose private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    browser.resize(1280, 900);
  }

  private static void open(String page) {
    browser.open(RealSite.folder().resolve(page).toUri().toString());
  }

  /** Every twelfth page of a folder. */
  private static List<String> some(String folder) {
    List<String> pages =
        RealSite.pages().stream()
            .filter(page -> page.startsWith(folder) && !page.endsWith("/index.html"))
            .toList();
    return IntStream.iterate(0, i -> i < pages.size(), i -> i + EVERY)
        .mapToObj(pages::get)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"recommendations/", "themes/"})
  void everyLineOfATrailStaysInItsBox(String folder) {
    List<String> wrong = new ArrayList<>();
    long drawn = 0;
    List<String> pages = new ArrayList<>(some(folder));
    pages.add("recommendations/agilab-face-days.html");
    for (String page : pages) {
      open(page);
      drawn +=
          ((Number) browser.run("return document.querySelectorAll('.trail-picture text').length"))
              .longValue();
      ((List<?>)
              browser.run(
                  """
                  return [...document.querySelectorAll('.trail-picture__box')].flatMap(box => {
                    const frame = box.querySelector('rect').getBBox();
                    return [...box.querySelectorAll('text')].filter(text => {
                      const words = text.getBBox();
                      return words.x + words.width > frame.x + frame.width - 2
                        || words.y < frame.y || words.y + words.height > frame.y + frame.height;
                    }).map(text => text.textContent);
                  })
                  """))
          .forEach(line -> wrong.add(page + ": " + line));
    }
    assertThat(drawn).isGreaterThan(100);
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyBarAndLabelOfAChartStaysInIt() {
    List<String> wrong = new ArrayList<>();
    long charts = 0;
    List<String> pages =
        RealSite.pages().stream().filter(page -> page.startsWith("cases/")).toList();
    for (String page : pages) {
      open(page);
      charts +=
          ((Number) browser.run("return document.querySelectorAll('.chart').length")).longValue();
      ((List<?>)
              browser.run(
                  """
                  return [...document.querySelectorAll('.chart')].flatMap(chart => {
                    const frame = chart.getBoundingClientRect();
                    return [...chart.querySelectorAll('p, svg, rect')].filter(part => {
                      const place = part.getBoundingClientRect();
                      return place.right > frame.right + 1 || place.left < frame.left - 1
                        || part.scrollWidth > part.clientWidth + 1 && part.matches('p');
                    }).map(part => part.textContent || part.outerHTML);
                  })
                  """))
          .forEach(part -> wrong.add(page + ": " + part));
    }
    assertThat(charts).isGreaterThan(3);
    assertThat(wrong).isEmpty();
  }
}

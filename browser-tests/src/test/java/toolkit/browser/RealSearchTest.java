package toolkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import toolkit.SiteTest;
import toolkit.search.SearchIndex;

/**
 * The shipped search of the real site answers as Lucene does: ids, order and bits of the scores.
 */
class RealSearchTest {
  private static final int QUERIES = 600;
  private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]{2,}");

  @Test
  void everyAnswerIsLucenesToTheLastBit() throws IOException {
    List<String> queries = queries();
    assertThat(queries).hasSizeGreaterThanOrEqualTo(500);
    try (SearchIndex index = SiteTest.index(RealSite.root());
        Browser browser = Browser.start()) {
      String page = RealSite.folder().resolve("search.html").toUri().toString();
      assertThat(SearchParity.differencesOnSite(browser, page, index, queries)).isEmpty();
    }
  }

  /** Words and runs of words as they stand in the content, in several shapes; seeded. */
  private static List<String> queries() throws IOException {
    String json = Files.readString(RealSite.folder().resolve("api/v1/entries.json"));
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(json);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Random random = new Random(17);
    Set<String> queries = new LinkedHashSet<>();
    while (queries.size() < QUERIES) {
      int at = random.nextInt(words.size() - 4);
      List<String> run = words.subList(at, at + 1 + random.nextInt(4));
      String other = words.get(random.nextInt(words.size()));
      queries.add(
          switch (random.nextInt(5)) {
            case 0 -> String.join(" ", run);
            case 1 -> "+" + String.join(" +", run);
            case 2 -> "+" + run.get(0) + " " + other;
            case 3 -> run.get(0) + " " + other;
            default -> String.join(" ", run) + " " + other + " +" + run.get(0);
          });
    }
    return List.copyOf(queries);
  }
}

package toolkit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import toolkit.source.SourceFile;

class LocatorTest {
  private static final SourceText MARKDOWN =
      text(
          """
          ## Contents
          1.\tHeat ..... 3
          1.1\tKey insights from kilns ..... 4
          1.2\tImplications ..... 9
          2.\tGlaze ..... 10
          2.1\tKey insights from kilns ..... 11

          # 1. HEAT
          ## 1.1 KEY INSIGHTS FROM KILNS
          aaa
          ### *Old kilns: what they teach*
          bbb
          ### **New kilns**
          ccc
          ## 1.2 IMPLICATIONS
          **1. Wood:** ddd
          **2. Time:** eee
          # 2. GLAZE
          ### 2.1 KEY INSIGHTS FROM KILNS
          fff
          Table 3. Pots
          ggg
          """);
  private static final SourceText CHAPTERS =
      text(
          """
          Chapter 1 Fire and how
          it is lit
          Introduction
          aaa
          Learning from others
          bbb
          Chapter 2 Water
          Introduction
          ccc
          Learning from others
          ddd

          \tChapter 1 Fire and how it is lit
          \t Introduction
          \t Learning from others

          \tChapter 2 Water
          \t Introduction
          \t Learning from others
          """);

  private static SourceText text(String text) {
    return SourceText.of(new SourceFile("kilns.txt", text));
  }

  /** The three-letter word that marks a passage, if it stands under the locator. */
  private static List<String> under(String locator, SourceText text) {
    List<Locator.Section> sections = new Locator(text).resolve(locator);
    return List.of("aaa", "bbb", "ccc", "ddd", "eee", "fff", "ggg").stream()
        .filter(word -> text.raw().contains(word))
        .filter(word -> sections.stream().anyMatch(s -> s.holds(text.raw().indexOf(word))))
        .toList();
  }

  @Test
  void numbersLeadToTheSectionAndNotToTheContentsPage() {
    assertThat(under("1.1 Key insights", MARKDOWN)).containsExactly("aaa", "bbb", "ccc");
    assertThat(under("2.1", MARKDOWN)).containsExactly("fff", "ggg");
    assertThat(under("2 Glaze", MARKDOWN)).containsExactly("fff", "ggg");
  }

  @Test
  void numbersMustBeRight() {
    assertThat(under("1.3 Key insights", MARKDOWN)).isEmpty();
    assertThat(under("2.2", MARKDOWN)).isEmpty();
  }

  @Test
  void headingsMayBeShortenedButNotReworded() {
    assertThat(under("1.1 Key insights: Old kilns", MARKDOWN)).containsExactly("bbb");
    assertThat(under("1.1 New kilns", MARKDOWN)).containsExactly("ccc");
    assertThat(under("1.1 Main insights", MARKDOWN)).isEmpty();
    assertThat(under("1.1 Key insights: Older kilns", MARKDOWN)).isEmpty();
    assertThat(under("2.1 Key insights: Old kilns", MARKDOWN)).isEmpty();
  }

  @Test
  void pointsTablesAndNotes() {
    assertThat(under("1.2 Implications, point 1", MARKDOWN)).containsExactly("ddd");
    assertThat(under("1.2 Implications, points 1 and 2", MARKDOWN)).containsExactly("ddd", "eee");
    assertThat(under("1.2 Implications, point 3", MARKDOWN)).isEmpty();
    assertThat(under("2.1, Table 3", MARKDOWN)).containsExactly("ggg");
    assertThat(under("1.1 Key insights, footnote 5", MARKDOWN)).contains("aaa");
  }

  @Test
  void aHeadingOfManyChaptersIsFoundInTheRightOne() {
    assertThat(under("Chapter 1, Introduction", CHAPTERS)).containsExactly("aaa");
    assertThat(under("Chapter 2, Learning from others", CHAPTERS)).containsExactly("ddd");
    assertThat(under("Chapter 1, Fire", CHAPTERS)).containsExactly("aaa", "bbb");
    assertThat(under("Chapter 3, Introduction", CHAPTERS)).isEmpty();
  }

  @Test
  void aTextWithoutMarksHasItsShortLines() {
    SourceText page = text("A page on kilns\nKey points\naaa is one.\nKey findings\nbbb is two.\n");
    assertThat(under("Key points", page)).containsExactly("aaa");
    assertThat(page.placeOf(page.raw().indexOf("bbb"))).isEqualTo("Key findings");
  }
}

package toolkit.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import toolkit.search.SearchDocument;

/** Entries made up from a seed: always the same, with a natural skew of word use. */
final class GeneratedCorpus {
  private static final String[] SYLLABLES = {
    "ba", "con", "der", "en", "fi", "ga", "hel", "in", "jo", "ka", "lea", "man", "na", "or", "per",
    "qua", "re", "sto", "ti", "un", "ver", "wor", "xa", "you", "ze"
  };
  private static final String[] ENDINGS = {
    "", "s", "ed", "ing", "ation", "ness", "ies", "ly", "’s", "ement", "ful", "ize", "al"
  };
  private static final String[] ODD = {
    "no",
    "not",
    "COVID-19",
    "3.14",
    "1,000",
    "U.S.A.",
    "café",
    "node.js",
    "foo_bar",
    "don't",
    "constructor",
    "__proto__",
    "toString",
    "state-of-the-art",
    "日本語",
    "ひらがな",
    "カタカナ",
    "ภาษาไทย",
    "👩‍⚕️",
    "İstanbul",
    "ΣΟΦΟΣ",
    "naïve",
    "x²",
    "½",
    "2021/22",
    "a@b.org",
    "שלום",
    "العربية"
  };

  private final Random random;
  private static final List<String> TOPICS = List.of("theme/trust", "theme/remote-work", "Costs");

  static final List<List<String>> SYNONYMS =
      List.of(List.of("Bader", "con der"), List.of("fi ga", "stories", "no fi"));

  private final List<String> vocabulary = new ArrayList<>();

  GeneratedCorpus(long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      vocabulary.add(newWord());
    }
  }

  List<SearchDocument> documents(int count) {
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SearchDocument document =
          SearchDocument.of(
              "case/entry-" + i,
              i % 3 == 0 ? "theme" : "case",
              text(2 + random.nextInt(8)),
              "cases/entry-" + i + ".html",
              random.nextInt(5) == 0 ? "" : text(5 + random.nextInt(20)),
              text(random.nextInt(400)));
      document = document.withFacets(Map.of("topic", List.of(TOPICS.get(i % TOPICS.size()))));
      documents.add(
          random.nextInt(4) == 0
              ? document.withQuotation(text(30)).withOtherNames(List.of(text(2), text(1)))
              : document);
    }
    return documents;
  }

  private String text(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(word()).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString().trim();
  }

  /** Few words are common and most are rare, as in real text. */
  private String word() {
    if (random.nextInt(60) == 0) {
      return ODD[random.nextInt(ODD.length)];
    }
    double skew = Math.pow(random.nextDouble(), 3);
    String word = vocabulary.get((int) (skew * vocabulary.size()));
    return random.nextInt(10) == 0
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : word;
  }

  private String newWord() {
    StringBuilder word = new StringBuilder();
    for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.append(ENDINGS[random.nextInt(ENDINGS.length)]).toString();
  }
}

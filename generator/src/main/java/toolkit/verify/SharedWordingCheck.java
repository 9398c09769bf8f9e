package toolkit.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import toolkit.entry.EntryType;
import toolkit.entry.FieldText;
import toolkit.entry.ParsedEntry;
import toolkit.graph.Entry;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;
import toolkit.verify.AllowList.Allowed;

/** Outside quotations, no run of ten or more words is the same as in a source. */
final class SharedWordingCheck {
  private static final int RUN = 10;

  private static final Set<String> LEFT_OUT =
      Set.of(
          "authors",
          "rights",
          "url",
          "doi",
          "archived",
          "full-text",
          "sources.locator",
          "locator",
          "sources.via.work",
          "report-label",
          "results.locator",
          "caveats.place");

  private final Problems problems;
  private final List<Text> texts = new ArrayList<>();
  private final Map<String, At> runs = new HashMap<>();
  private final List<Words> allowed = new ArrayList<>();
  private final Set<Integer> used = new HashSet<>();
  private final AllowList list;

  SharedWordingCheck(Material material, AllowList list, Problems problems) {
    this.problems = problems;
    this.list = list;
    for (Entry.Source source : material.graph().all(Entry.Source.class)) {
      material.of(source.id()).forEach(text -> remember(source.id().slug(), text));
    }
    list.phrases().forEach(phrase -> allowed.add(Words.of(phrase.phrase())));
    // A source's own title is a name.
    material.graph().all(Entry.Source.class).forEach(s -> allowed.add(Words.of(s.title())));
  }

  /** A source's words. */
  private record Text(String source, SourceText text, Words words) {}

  /** Where a run of words begins: in which text, at which word. */
  private record At(int text, int word) {}

  private void remember(String source, SourceText text) {
    Words words = Words.of(text.lettersWithoutNotes());
    texts.add(new Text(source, text, words));
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.putIfAbsent(run(words, i), new At(texts.size() - 1, i));
    }
  }

  private static String run(Words words, int from) {
    return String.join(" ", words.texts().subList(from, from + RUN));
  }

  void check(ParsedEntry entry) {
    for (FieldText field : FieldText.of(entry)) {
      boolean quotation = entry.id().type() == EntryType.QUOTE && field.field().equals("text");
      if (!quotation && !LEFT_OUT.contains(field.field())) {
        check(field);
      }
    }
  }

  private void check(FieldText field) {
    Words words = Words.of(field.text());
    boolean[] free = allowedWords(words);
    int i = 0;
    while (i + RUN <= words.size()) {
      Optional<At> place = Optional.ofNullable(runs.get(run(words, i)));
      if (place.isEmpty() || isFree(free, i)) {
        i++;
      } else {
        int length = length(words, i, place.get());
        report(field, words, new Shared(i, length, place.get()));
        i += length;
      }
    }
  }

  private static boolean isFree(boolean[] free, int from) {
    for (int i = from; i < from + RUN; i++) {
      if (free[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean[] allowedWords(Words words) {
    boolean[] free = new boolean[words.size()];
    for (int a = 0; a < allowed.size(); a++) {
      List<String> phrase = allowed.get(a).texts();
      for (int i = 0; i + phrase.size() <= words.size(); i++) {
        if (words.texts().subList(i, i + phrase.size()).equals(phrase)) {
          used.add(a);
          for (int j = i; j < i + phrase.size(); j++) {
            free[j] = true;
          }
        }
      }
    }
    return free;
  }

  private int length(Words words, int from, At place) {
    Words source = texts.get(place.text).words;
    int length = RUN;
    while (from + length < words.size()
        && place.word + length < source.size()
        && words.get(from + length).equals(source.get(place.word + length))) {
      length++;
    }
    return length;
  }

  /** A run found in both. */
  private record Shared(int from, int length, At place) {}

  private void report(FieldText field, Words words, Shared shared) {
    Text text = texts.get(shared.place.text);
    String copied =
        field
            .text()
            .substring(
                words.starts().get(shared.from), words.ends().get(shared.from + shared.length - 1));
    problems.add(
        Diagnostic.of(
                DiagnosticCode.SHARED_WORDING,
                Place.of(copied, field.location()),
                shared.length
                    + " words in a row are the same as in `"
                    + text.source
                    + "`: “"
                    + copied.replaceAll("\\s+", " ")
                    + "”",
                "say it in your own words; a title or fixed term goes into verify-allow.txt with its"
                    + " reason")
            .withNote(
                text.text.file().at(text.words.starts().get(shared.place.word)),
                "the source has them here"));
  }

  /** Phrases that nothing uses any more would hide copying later. */
  void reportUnused() {
    for (int a = 0; a < list.phrases().size(); a++) {
      if (!used.contains(a)) {
        Allowed phrase = list.phrases().get(a);
        problems.add(
            DiagnosticCode.ALLOW_LIST,
            phrase.location(),
            "no entry uses these words any more",
            "delete the line");
      }
    }
  }
}

package toolkit.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text, in order.
 *
 * @param texts each in letters only, lower case
 * @param starts where each begins in the text
 * @param ends where each ends, exclusive
 */
record Words(List<String> texts, List<Integer> starts, List<Integer> ends) {
  Words {
    texts = List.copyOf(texts);
    starts = List.copyOf(starts);
    ends = List.copyOf(ends);
  }

  static Words of(Letters letters) {
    List<String> texts = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= letters.length(); i++) {
      // A hyphen at a line end usually splits one word.
      if (letters.beginsWord(i) && !letters.isOpen(i)) {
        texts.add(letters.toString(from, i));
        starts.add(letters.offset(from));
        ends.add(letters.offset(i - 1) + 1);
        from = i;
      }
    }
    return new Words(texts, starts, ends);
  }

  static Words of(String text) {
    return of(Letters.of(text));
  }

  int size() {
    return texts.size();
  }

  String get(int index) {
    return texts.get(index);
  }

  /** A word as it stands in the text it came from, a line end inside it left out. */
  String shown(int index, String text) {
    return text.substring(starts.get(index), ends.get(index)).replaceAll("\\s+", "");
  }
}

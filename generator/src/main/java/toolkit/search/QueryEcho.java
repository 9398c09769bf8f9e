package toolkit.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import toolkit.search.Clause.Role;
import toolkit.search.QueryText.Sign;

/**
 * Gathers what a query asks for, and says it in a sentence. The client's {@code echo.js} says the
 * same.
 */
final class QueryEcho {
  /** More than this are counted, not named. */
  private static final int MOST_NAMED = 12;

  private static final int MOST_VALUES = 4;
  private static final int LONGEST_NAME = 60;

  private static final String NOT = "not ";
  private static final String NOTHING = "There is no word in this to look for.";
  private static final String ONLY_WITHOUT =
      " That is only what to leave out: add a word to look for.";

  private final List<String> words = new ArrayList<>();
  private final List<String> requiredWords = new ArrayList<>();
  private final List<String> better = new ArrayList<>();
  private final List<String> with = new ArrayList<>();
  private final List<String> without = new ArrayList<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  void addWord(boolean required, String word) {
    (required ? requiredWords : words).add(quoted(word));
  }

  void addNear(String one, String other, int words) {
    String distance = words == 1 ? "right beside " : "at most " + words + " words from ";
    add(Role.WITH, quoted(one) + " " + distance + quoted(other));
  }

  void addBegun(Sign sign, String start) {
    Role role = sign == Sign.WITHOUT ? Role.WITHOUT : sign == Sign.WITH ? Role.WITH : Role.BETTER;
    add(role, "a word that begins with " + quoted(start));
  }

  void addRow(Role role, List<String> row, boolean exact, List<IndexField> fields) {
    String how = row.size() > 1 ? " in this order" : exact ? " exactly" : "";
    String where = fields.size() == 1 ? " " + fields.get(0).place() : "";
    add(role, quoted(String.join(" ", row)) + how + where);
  }

  private void add(Role role, String what) {
    (role == Role.BETTER ? better : role == Role.WITHOUT ? without : with).add(what);
  }

  /** A value of a facet, as people are shown it. */
  void addValue(Sign sign, String facet, String shown) {
    add(sign, facet, quoted(shown));
  }

  void addUnknownValue(Sign sign, String facet, String asked) {
    add(sign, facet, quoted(asked) + " (there is none)");
  }

  private void add(Sign sign, String facet, String value) {
    String group = sign == Sign.WITHOUT ? NOT + facet : facet;
    values.computeIfAbsent(group, name -> new ArrayList<>()).add(value);
  }

  static String quoted(String words) {
    return "\u201C" + cut(words) + "\u201D";
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST_NAME) {
      return words;
    }
    boolean half = Character.isHighSurrogate(words.charAt(LONGEST_NAME - 1));
    return words.substring(0, half ? LONGEST_NAME - 1 : LONGEST_NAME) + "…";
  }

  /** What is asked for, and why that finds nothing when it cannot find anything. */
  String text() {
    List<String> parts = new ArrayList<>();
    addPart(parts, "with ", words, better, "or");
    addPart(parts, "that must have ", requiredWords, with, "and");
    addPart(parts, "without ", List.of(), without, "or");
    if (parts.isEmpty() && values.isEmpty()) {
      return NOTHING;
    }
    StringBuilder text = new StringBuilder("Entries");
    text.append(parts.isEmpty() ? "" : " ").append(String.join(", ", parts));
    values.forEach(
        (group, of) ->
            text.append("; ").append(group + ": ").append(listed(of, "or", MOST_VALUES)));
    return text.append('.').append(isOnlyWithout() ? ONLY_WITHOUT : "").toString();
  }

  private boolean isOnlyWithout() {
    return Stream.of(words, requiredWords, better, with).allMatch(List::isEmpty)
        && values.keySet().stream().allMatch(group -> group.startsWith(NOT));
  }

  private static void addPart(
      List<String> parts, String before, List<String> first, List<String> then, String last) {
    List<String> items = new ArrayList<>(first);
    items.addAll(then);
    if (!items.isEmpty()) {
      parts.add(before + listed(items, last, MOST_NAMED));
    }
  }

  private static String listed(List<String> all, String last, int most) {
    List<String> items = new ArrayList<>(all.stream().distinct().toList());
    if (items.size() > most) {
      String rest = items.size() - most + " more";
      items.subList(most, items.size()).clear();
      items.add(rest);
    }
    int end = items.size() - 1;
    return end == 0
        ? items.get(0)
        : String.join(", ", items.subList(0, end)) + " " + last + " " + items.get(end);
  }
}

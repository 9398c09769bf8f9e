package toolkit.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;

/**
 * Words explained where they stand: writes out acronyms at their first use on a page and lists the
 * glossary's words that the page uses. Only our own prose counts: never quotations, headings,
 * links, places in reports or the names of reports.
 */
final class WordsHere {
  /** Where a template wants the list; what follows it is not looked at. */
  static final String MARK = "<!--words-->";

  private static final String MAIN = "<main";
  private static final int SHORTEST_WORD = 4;
  private static final int NEAR = 80;
  private static final Pattern NAME_OF_TAG = Pattern.compile("</?([a-zA-Z0-9]+)");
  private static final Pattern PROSE = Pattern.compile(" class=\"[^\"]*\\bprose\\b");
  private static final Set<String> LEFT_ALONE =
      Set.of(
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "a",
          "code",
          "figure",
          "nav",
          "svg",
          "button",
          "summary",
          "th",
          "dt",
          "caption",
          "title");

  private final Map<String, Entry.Term> byName = new HashMap<>();
  private final List<String> reports;
  private final Map<String, String> writtenOut = new HashMap<>();
  private final Optional<Pattern> acronyms;
  private final Optional<Pattern> words;

  /**
   * Prepares the words.
   *
   * @param known acronyms that every reader knows
   */
  WordsHere(SiteGraph graph, Set<String> known) {
    this.reports =
        graph.all(Entry.Source.class).stream()
            .map(source -> source.shortName().replaceAll("\\s+\\d{4}$", ""))
            .toList();
    Set<String> shortForms = new LinkedHashSet<>();
    Set<String> longForms = new LinkedHashSet<>();
    Set<String> shared = sharedAcronyms(graph);
    for (Entry.Term term : graph.all(Entry.Term.class)) {
      for (String name : names(term)) {
        boolean isAcronym = name.equals(term.acronym());
        if (isAcronym && shared.contains(name)) {
          continue;
        }
        (isAcronym ? shortForms : longForms).add(name);
        byName.putIfAbsent(isAcronym ? name : name.toLowerCase(Locale.ROOT), term);
      }
      full(term)
          .filter(full -> !known.contains(term.acronym()))
          .ifPresent(full -> writtenOut.putIfAbsent(term.acronym(), full));
    }
    this.acronyms = pattern(shortForms, "(?<![\\p{L}\\p{N}&;/-])", "(s?)(?![\\p{L}\\p{N}/-])", 0);
    this.words =
        pattern(
            longForms,
            "(?<![\\p{L}\\p{N}-])",
            "()s?(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Acronyms of more than one term: which is meant would be a guess. */
  private static Set<String> sharedAcronyms(SiteGraph graph) {
    Set<String> once = new HashSet<>();
    return graph.all(Entry.Term.class).stream()
        .map(Entry.Term::acronym)
        .filter(acronym -> !acronym.isEmpty() && !once.add(acronym))
        .collect(Collectors.toSet());
  }

  /** What a term is called in running text, without what stands in brackets behind its title. */
  private static List<String> names(Entry.Term term) {
    return Stream.of(
            Stream.of(term.acronym(), plainTitle(term)), term.common().otherNames().stream())
        .flatMap(names -> names)
        .filter(name -> name.equals(term.acronym()) || name.length() >= SHORTEST_WORD)
        .filter(name -> name.length() > 1)
        .distinct()
        .toList();
  }

  private static String plainTitle(Entry.Term term) {
    return term.title().replaceAll("\\s*\\([^)]*\\)\\s*$", "");
  }

  /** An acronym written out: the first name of the term that is more than the acronym. */
  private static Optional<String> full(Entry.Term term) {
    return term.acronym().isEmpty()
        ? Optional.empty()
        : names(term).stream()
            .filter(name -> !name.equals(term.acronym()) && standsFor(term.acronym(), name))
            .map(WordsHere::inASentence)
            .findFirst();
  }

  /** Whether the letters of an acronym are first letters of a name, in order. */
  private static boolean standsFor(String acronym, String name) {
    String letters = acronym.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    int at = 0;
    for (String word : name.toLowerCase(Locale.ROOT).split("[\\s,/-]+", -1)) {
      if (at < letters.length() && word.startsWith(letters.substring(at, at + 1))) {
        at++;
      }
    }
    return name.contains(" ") && at == letters.length();
  }

  /** Small at the start unless it is a name, whose other words have capitals. */
  private static String inASentence(String name) {
    String rest = name.substring(1);
    return rest.equals(rest.toLowerCase(Locale.ROOT))
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + rest
        : name;
  }

  private static Optional<Pattern> pattern(Set<String> names, String open, String close, int how) {
    String any =
        names.stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(n -> n))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return any.isEmpty()
        ? Optional.empty()
        : Optional.of(Pattern.compile(open + "(" + any + ")" + close, how));
  }

  /** A finished page with its acronyms written out, and the terms that it uses. */
  record Explained(String before, List<Entry.Term> terms, String after) {}

  /** Looks through a page from its main part to the mark; nothing when it has no mark. */
  Optional<Explained> explain(String html, Entry self) {
    int start = html.indexOf(MAIN);
    int end = html.indexOf(MARK);
    if (start < 0 || end < start) {
      return Optional.empty();
    }
    Reading reading = new Reading();
    reading.read(html.substring(start, end));
    List<Entry.Term> terms = new ArrayList<>(reading.found);
    terms.removeIf(term -> term.equals(self));
    return Optional.of(
        new Explained(
            html.substring(0, start) + reading.out, terms, html.substring(end + MARK.length())));
  }

  /** One page being read. */
  private final class Reading {
    private final StringBuilder out = new StringBuilder();
    private final Set<Entry.Term> found = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private int leftAlone;
    private int proseDepth;
    private boolean inTags;

    void read(String html) {
      int at = 0;
      while (at < html.length()) {
        int tag = html.indexOf('<', at);
        int textEnd = tag < 0 ? html.length() : tag;
        String text = html.substring(at, textEnd);
        out.append(proseDepth > 0 && leftAlone == 0 && !inTags ? text(text) : text);
        if (tag < 0) {
          return;
        }
        at = html.indexOf('>', tag) + 1;
        tag(html.substring(tag, at));
      }
    }

    private void tag(String tag) {
      out.append(tag);
      if (tag.startsWith("<div")) {
        proseDepth += proseDepth > 0 || PROSE.matcher(tag).find() ? 1 : 0;
      } else if (tag.startsWith("</div")) {
        proseDepth -= proseDepth > 0 ? 1 : 0;
      }
      // What a card says of roles is a label: written out it would drown the card.
      if (tag.startsWith("<p class=\"card__tags")) {
        inTags = true;
      } else if (tag.equals("</p>")) {
        inTags = false;
      }
      Matcher name = NAME_OF_TAG.matcher(tag);
      if (name.lookingAt() && LEFT_ALONE.contains(name.group(1).toLowerCase(Locale.ROOT))) {
        leftAlone += tag.startsWith("</") ? -1 : 1;
      }
    }

    private String text(String text) {
      words.ifPresent(
          pattern ->
              pattern
                  .matcher(text)
                  .results()
                  .forEach(m -> found.add(byName.get(m.group(1).toLowerCase(Locale.ROOT)))));
      return acronyms
          .map(
              pattern ->
                  pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(acronym(m, text))))
          .orElse(text);
    }

    private boolean isInside(String report, MatchResult m, String text) {
      int at = text.indexOf(report, Math.max(0, m.end() - report.length()));
      return at >= 0 && at <= m.start();
    }

    /** Left as it is when the author explains it here, just before or in brackets. */
    private String acronym(MatchResult m, String text) {
      String name = m.group(1);
      found.add(byName.get(name));
      String full = writtenOut.get(name);
      if (reports.stream().anyMatch(report -> isInside(report, m, text))) {
        return m.group();
      }
      if (!seen.add(name) || full == null) {
        return m.group();
      }
      String before = text.substring(Math.max(0, m.start() - NEAR), m.start());
      boolean isExplained =
          before.endsWith("(")
              || text.startsWith(" (", m.end())
              || before.toLowerCase(Locale.ROOT).contains(full.toLowerCase(Locale.ROOT));
      return isExplained ? m.group() : m.group() + " (" + escaped(full) + m.group(2) + ")";
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}

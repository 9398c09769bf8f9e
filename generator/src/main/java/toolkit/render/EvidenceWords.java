package toolkit.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import toolkit.graph.Entry;
import toolkit.graph.Support;
import toolkit.graph.Tally;
import toolkit.render.view.TrailView.FactView;

/** What stands behind an entry and how far to lean on it, in sentences. */
final class EvidenceWords {
  private static final String COUNTS_NOTE =
      "Counts show what we chose to include, not how common or how strong it is.";

  private EvidenceWords() {}

  /** What stands behind an entry, in sentences. */
  static List<String> support(Support support) {
    List<String> sentences = new ArrayList<>();
    if (support.sources().isEmpty()) {
      return sentences;
    }
    sentences.add(studies(support));
    if (!reviews(support).isEmpty()) {
      sentences.add(reviews(support));
    }
    if (support.secondHand()) {
      sentences.add("Told at second hand: the report retells what others found.");
    }
    return sentences;
  }

  private static String studies(Support support) {
    List<Entry.Source> gathered =
        support.sources().stream().filter(Entry.Source::gatheredData).toList();
    if (gathered.isEmpty()) {
      return "Rests on "
          + names(support.sources())
          + ", which reviewed the work of others and gathered no data of its own.";
    }
    if (support.families().size() == 1) {
      return "Rests on one study: " + names(gathered) + ".";
    }
    return "Rests on " + support.families().size() + " separate studies: " + names(gathered) + ".";
  }

  /** What reviewed others' work, beside studies that gathered data. */
  private static String reviews(Support support) {
    List<Entry.Source> reviews =
        support.sources().stream().filter(source -> !source.gatheredData()).toList();
    return reviews.isEmpty() || reviews.size() == support.sources().size()
        ? ""
        : "It also draws on " + names(reviews) + ", which reviewed the work of others.";
  }

  private static String names(List<Entry.Source> sources) {
    return sources.stream().map(EvidenceWords::withSize).collect(Collectors.joining(" and "));
  }

  private static String withSize(Entry.Source source) {
    return source.participants().isPresent()
        ? source.shortName() + " (" + source.participants().getAsInt() + " people)"
        : source.shortName();
  }

  /**
   * What stands behind an entry, as names and texts.
   *
   * @param settings what settings are called
   */
  static List<FactView> facts(
      Entry entry, Support support, Tally tally, Map<String, String> settings) {
    List<FactView> facts = new ArrayList<>();
    add(facts, "The studies", String.join(" ", support(support)));
    add(facts, "How sure can we be?", confidence(entry, support, tally));
    add(facts, "Do they agree?", agreement(support, tally));
    add(facts, "What we include", included(tally));
    add(facts, "Who speaks", counted(tally.speakers(), Wording::speakers));
    add(facts, "Where the studies were", places(support));
    if (!tally.settings().keySet().equals(Set.of(""))) {
      add(facts, "Settings", counted(tally.settings(), s -> setting(s, settings)));
    }
    return facts;
  }

  private static void add(List<FactView> facts, String name, String text) {
    if (!text.isEmpty()) {
      facts.add(new FactView(name, text));
    }
  }

  /** No rating, but what speaks for leaning on it and what against. */
  private static String confidence(Entry entry, Support support, Tally tally) {
    if (support.sources().isEmpty()) {
      return "";
    }
    List<String> reasonsFor = reasonsFor(entry, support, tally);
    List<String> reasonsAgainst = reasonsAgainst(entry, support, tally);
    return "Not yet appraised: nobody has given it a formal rating."
        + sentence("What speaks for it", reasonsFor)
        + sentence("What speaks against leaning on it", reasonsAgainst);
  }

  private static List<String> reasonsFor(Entry entry, Support support, Tally tally) {
    List<String> reasons = new ArrayList<>();
    if (support.families().size() > 1) {
      reasons.add(support.families().size() + " separate studies speak of it");
    }
    if (entry instanceof Entry.Recommendation r && r.basis().equals("tested")) {
      reasons.add("somebody measured what happened");
    }
    if (entry instanceof Entry.Recommendation r && r.basis().equals("tried")) {
      reasons.add("people did it and told how it went");
    }
    int measured = tally.impacts().getOrDefault("measured", 0);
    if (measured > 0) {
      reasons.add(Wording.plural(measured, "example") + " with figures to compare");
    }
    return reasons;
  }

  private static List<String> reasonsAgainst(Entry entry, Support support, Tally tally) {
    List<String> reasons = new ArrayList<>();
    if (support.families().isEmpty()) {
      reasons.add("no study behind it gathered data of its own");
    } else if (support.families().size() == 1) {
      reasons.add("only one study gathered data on it");
    }
    if (support.secondHand()) {
      reasons.add("it is told at second hand");
    }
    if (entry instanceof Entry.Recommendation r && r.basis().equals("proposed")) {
      reasons.add("it is proposed, and not shown to work");
    }
    if (tally.impacts().getOrDefault("measured", 0) == 0) {
      reasons.add("no example here measured an effect");
    }
    if (!entry.common().caveats().isEmpty()) {
      reasons.add("the doubts under “Read with care”");
    }
    return reasons;
  }

  private static String sentence(String start, List<String> reasons) {
    return reasons.isEmpty() ? "" : " " + start + ": " + String.join("; ", reasons) + ".";
  }

  /** Whether there is a second report to confirm or contradict, and how the voices read. */
  private static String agreement(Support support, Tally tally) {
    List<String> sentences = new ArrayList<>();
    if (support.sources().size() == 1) {
      sentences.add("There is no second report here to confirm or contradict it.");
    } else if (allOfOneFamily(support)) {
      sentences.add("Its reports come from one group, so they do not confirm each other.");
    } else if (support.sources().size() > 1) {
      sentences.add("Several reports speak of it: " + shortNames(support.sources()) + ".");
    }
    List<String> parts = new ArrayList<>();
    addReading(parts, tally, "helps", "what helps");
    addReading(parts, tally, "hinders", "what gets in the way");
    addReading(parts, tally, "caution", "two sides");
    if (!parts.isEmpty()) {
      sentences.add("Of the quotations, " + joined(parts) + ".");
    }
    return String.join(" ", sentences);
  }

  private static boolean allOfOneFamily(Support support) {
    return support.sources().stream().map(Entry.Source::family).distinct().count() == 1;
  }

  private static String shortNames(Collection<Entry.Source> sources) {
    return joined(sources.stream().map(Entry.Source::shortName).sorted().toList());
  }

  private static void addReading(List<String> parts, Tally tally, String reading, String what) {
    int number = tally.readings().getOrDefault(reading, 0);
    if (number > 0) {
      String verb = !parts.isEmpty() ? " " : number == 1 ? " shows " : " show ";
      parts.add(number + verb + what);
    }
  }

  /** How much of it we show, by family of studies, and what that does not mean. */
  private static String included(Tally tally) {
    if (tally.families().isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    for (Tally.Family family : tally.families().values()) {
      parts.add(Wording.howMany(family.items()) + " from " + shortNames(family.sources()));
    }
    return joined(parts) + ". " + COUNTS_NOTE;
  }

  private static String places(Support support) {
    return support.sources().stream()
        .filter(source -> source.gatheredData() && !source.where().isEmpty())
        .map(source -> source.shortName() + ": " + Cards.withoutStop(source.where()) + ".")
        .collect(Collectors.joining(" "));
  }

  private interface Naming {
    String of(String key);
  }

  private static String counted(SortedMap<String, Integer> counts, Naming naming) {
    Comparator<Map.Entry<String, Integer>> order = Map.Entry.comparingByValue();
    return counts.entrySet().stream()
        .sorted(order.reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(count -> naming.of(count.getKey()) + " (" + count.getValue() + ")")
        .collect(Collectors.joining("; "));
  }

  private static String setting(String setting, Map<String, String> settings) {
    return setting.isEmpty() ? "Not stated" : settings.getOrDefault(setting, setting);
  }

  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}

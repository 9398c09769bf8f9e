package toolkit.render;

import java.util.List;
import java.util.Map;
import toolkit.config.SiteConfig;
import toolkit.graph.Entry;
import toolkit.graph.EvidenceMap;

/** What the evidence map and the pages behind it say of their own accord. */
final class MapWords {
  static final String TITLE = "Evidence map";
  static final String INTRO =
      "How much there is here on each topic, and where there is nothing. Counts show what we chose"
          + " to include, not how common or how strong a thing is.";
  static final String KINDS = "Topics and kinds of evidence";
  static final String KINDS_NOTE =
      "From what reports found, over voices and examples, to what one can do. A number leads to"
          + " the list, “none” to what the reports do not cover. What to do counts under the topics it"
          + " names; a topic’s own page also has what rests on its evidence.";
  static final String SETTINGS = "Topics and settings";
  static final String SETTINGS_NOTE =
      "Where an entry comes from or applies. What names no setting has that of the study it comes"
          + " from; what has several is counted under each.";
  static final String NO_SETTING = "Not stated";

  static final String CONNECTIONS = "How it connects";
  static final String SHARED = "Evidence that topics share";
  static final String CONNECTIONS_INTRO =
      "Which report feeds which topic, and which topics rest on the same evidence. Counts show what"
          + " we chose to include, not how common or how strong a thing is.";

  private MapWords() {}

  /** A column of the evidence map. */
  static String evidenceKind(EvidenceMap.Kind kind, Map<String, SiteConfig.Words> words) {
    String examples = words.get("case").many();
    String actions = words.get("recommendation").many();
    return switch (kind) {
      case FINDING -> words.get("theme").many();
      case QUOTE -> words.get("quote").many();
      case CASE_MEASURED -> examples + ": measured";
      case CASE_REPORTED -> examples + ": reported";
      case CASE_DESCRIBED -> examples + ": described";
      case ACTION_TESTED -> actions + ": tested";
      case ACTION_TRIED -> actions + ": tried";
      case ACTION_PROPOSED -> actions + ": proposed";
      case FRAMEWORK -> words.get("framework").many();
    };
  }

  /** The title of the page with everything on a topic. */
  static String allOn(Entry.Theme topic) {
    return topic.title() + ": everything we include";
  }

  /** The title of the page on what is missing. */
  static String notCovered(long reports) {
    List<String> numbers = List.of("one", "two", "three", "four", "five", "six", "seven", "eight");
    String number =
        reports >= 1 && reports <= numbers.size() ? numbers.get((int) reports - 1) : "" + reports;
    return reports == 1
        ? "What this report does not cover"
        : "What these " + number + " reports do not cover";
  }
}

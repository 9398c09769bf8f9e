package toolkit.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import toolkit.diagram.ResultChart;
import toolkit.graph.Citation;
import toolkit.graph.Entry;

/**
 * The sentences and labels that the site itself says. Everything a page asserts on its own is here.
 */
final class Wording {
  static final String NOT_STATED = "not stated";
  static final String ANY_ROLE = "Anybody who leads";
  static final String MEETINGS = "Use in a meeting";
  static final String NOT_REPORTED = "Not reported. That does not mean that all went well.";
  static final String ONE_OF_THE_REPORTS = "One of the reports that this site draws on.";
  static final String REFERENCES_INTRO =
      "The works behind what the reports say, as the reports list them, and where we name them.";

  static final String NO_FIELDWORK = "No fieldwork of its own: it reviews the work of others";
  static final String PAPER = "My paper";
  static final String PAPER_INTRO =
      "Put together what you want to take into a meeting. It stays in this browser: nothing is sent"
          + " anywhere.";

  static final String COMPARE = "Compare side by side";
  static final String COMPARE_INTRO =
      "Lay 2 to 4 examples, or 2 to 4 things to do, beside each other, row by row, with their doubts.";
  static final String ASK = "Where are we?";
  static final String ASK_INTRO =
      "Statements to hold against your own team, alone or before you talk. You get a profile by topic,"
          + " in words, with things to do and examples to look at.";

  static final String DIRECT_CAPTION = "Voices and examples";
  static final String DIRECT = "Named on their own";
  static final String UNDER_THEME = "Under this theme";
  static final String ALSO_UNDER_THEME = "Also under this theme";
  static final String OWN_WORDS_CAPTION = "No quotation or example here";
  static final String OWN_WORDS = "Read the report itself";
  static final String NOT_IN_A_PART = "Said of it without belonging to a part";
  static final String RECOMMENDED_IN = "Recommended in";
  static final String SET_OUT_IN = "Set out in";

  /** What the filters of the search are called. */
  static final Map<String, String> FILTERS =
      new TreeMap<>(
          Map.of(
              "type", "Kind",
              "topic", "Topic",
              "source", "Report",
              "audience", "For whom",
              "setting", "Setting",
              "reading", "How a quotation reads",
              "impact", "What is known of an example’s effect",
              "sector", "Sector of an example"));

  /** Sectors of examples, in the order they are shown. */
  static final List<String> SECTORS =
      List.of("health-and-care", "public-sector", "voluntary-sector", "private-sector", "mixed");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  static final String STYLE_GUIDE = "Style guide";
  static final String STYLE_GUIDE_INTRO =
      "The components that pages are made of, with invented contents, for those who change the"
          + " templates.";

  private Wording() {}

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** The title of the page with a discussion sheet. */
  static String sheetOf(Entry entry) {
    return "Discussion sheet: " + entry.title();
  }

  /** The title of the page with quotation cards. */
  static String cardsOf(Entry.Theme topic) {
    return "Quotation cards: " + topic.title();
  }

  static String themeKind(String kind) {
    return switch (kind) {
      case "topic" -> "Topic";
      case "theme" -> "Theme";
      case "category" -> "Part of a theme";
      case "code" -> "Detail";
      case "tension" -> "Tension";
      default -> throw new IllegalArgumentException(kind);
    };
  }

  static String reading(String reading) {
    return switch (reading) {
      case "helps" -> "What helps";
      case "hinders" -> "What gets in the way";
      case "caution" -> "Two sides";
      default -> throw new IllegalArgumentException(reading);
    };
  }

  static String readingNote(String reading) {
    return switch (reading) {
      case "helps" -> "An example of something that people said works for them.";
      case "hinders" -> "An example of what goes wrong. It is not advice.";
      case "caution" -> "An example with two sides. Do not take it as advice as it stands.";
      default -> throw new IllegalArgumentException(reading);
    };
  }

  static String origin(String origin) {
    return switch (origin) {
      case "report" -> "Recommended in a report";
      case "toolkit" -> "Our own suggestion, not a report’s";
      default -> throw new IllegalArgumentException(origin);
    };
  }

  static String basis(String basis) {
    return switch (basis) {
      case "tested" -> "Tested: somebody measured what happened";
      case "tried" -> "Tried: people did this and told how it went";
      case "proposed" -> "Proposed: suggested by the authors, not shown to work";
      default -> throw new IllegalArgumentException(basis);
    };
  }

  /** Origin and basis in a few words, for lists. */
  static String standing(String origin, String basis) {
    String full = basis(basis);
    String word = full.substring(0, full.indexOf(':'));
    return origin.equals("toolkit") ? "Our own suggestion · " + word : word;
  }

  static String impact(String impact) {
    return switch (impact) {
      case "measured" -> "Measured";
      case "reported" -> "Reported";
      case "described" -> "Described";
      default -> throw new IllegalArgumentException(impact);
    };
  }

  static String impactNote(String impact) {
    return switch (impact) {
      case "measured" -> "The report gives figures to compare: before and after, or with others.";
      case "reported" ->
          "The report tells what came of it, as somebody saw it or in a figure that stands alone.";
      case "described" ->
          "The report tells what was done. It does not say what changed because of it.";
      default -> throw new IllegalArgumentException(impact);
    };
  }

  static String measuredBy(String measuredBy) {
    return switch (measuredBy) {
      case "independent" -> "Judged by people who did not run it";
      case "own" -> "Judged by the people who ran it";
      case "unclear" -> "The report does not say who judged it";
      default -> throw new IllegalArgumentException(measuredBy);
    };
  }

  static String comparison(boolean comparison) {
    return comparison
        ? "There was something to compare it with"
        : "No comparison: other causes cannot be ruled out";
  }

  static String chartNote(ResultChart.Kind kind) {
    return switch (kind) {
      case LEVELS -> "Bars begin at 0.";
      case CHANGES -> "From the line: a fall goes to the left, a rise to the right.";
      case SHARES -> "The full length stands for all of them.";
    };
  }

  static String chartLabel(ResultChart.Role role, boolean hasBefore) {
    return switch (role) {
      case BEFORE -> "Before";
      case AFTER -> hasBefore ? "After" : "Result";
      case COMPARISON -> "Compared with";
      case SHARE -> throw new IllegalArgumentException(role.name());
    };
  }

  static String sector(String sector) {
    return switch (sector) {
      case "health-and-care" -> "Health and care";
      case "public-sector" -> "Other public services";
      case "private-sector" -> "Business";
      case "voluntary-sector" -> "Voluntary sector";
      case "mixed" -> "Several sectors";
      default -> throw new IllegalArgumentException(sector);
    };
  }

  static String status(String status) {
    return switch (status) {
      case "drafted" -> "Drafted. Not yet signed off by an evidence lead.";
      case "machine-checked" ->
          "Checked against the report by machine. Not yet signed off by an evidence lead.";
      case "signed-off" -> "Signed off.";
      default -> throw new IllegalArgumentException(status);
    };
  }

  static String permission(String state) {
    return switch (state) {
      case "not-asked" -> "Permission to quote has not been asked for.";
      case "asked" -> "Permission to quote has been asked for.";
      case "granted" -> "Permission to quote has been given.";
      case "refused" -> "Permission to quote has been refused.";
      default -> throw new IllegalArgumentException(state);
    };
  }

  /** How a report came by what it tells. */
  static String via(String work, Citation.Via via) {
    String year = via.year().isEmpty() ? "" : " (" + via.year() + ")";
    return "as told in the report, after "
        + work
        + year
        + (via.read() ? "; we have read the original" : "; we have not read the original");
  }

  /** Where a reference comes from. */
  static String listed(List<String> sources, Optional<Boolean> read) {
    String reading =
        read.map(r -> r ? "; we have read the original" : "; we have not read the original")
            .orElse("");
    return "As listed in " + String.join(" and ", sources) + reading + ".";
  }

  /** What a citation of a page lacks. */
  static String addToCitation(boolean hasAddress) {
    return hasAddress
        ? "Add the day on which you read it."
        : "Add the address at which you read it, and the day.";
  }

  /** Which report tells of something, and where. */
  static String toldIn(Entry.Source source, Citation citation) {
    return "As told in " + source.shortName() + ", " + citation.locator();
  }

  /** When a report gathered its facts. */
  static String fieldwork(Entry.Source source) {
    return source.gatheredData()
        ? "Fieldwork: " + (source.fieldwork().isEmpty() ? NOT_STATED : source.fieldwork())
        : NO_FIELDWORK;
  }

  /** What a box of a picture says that stands for several entries. */
  static String howMany(List<Entry> items) {
    long quotes = items.stream().filter(Entry.Quote.class::isInstance).count();
    List<String> parts = new ArrayList<>();
    if (quotes > 0) {
      parts.add(plural(quotes, "quotation"));
    }
    if (quotes < items.size()) {
      parts.add(plural(items.size() - quotes, "example"));
    }
    return String.join(" and ", parts);
  }

  static String kindOfReport(Entry.Source source) {
    if (!source.gatheredData()) {
      return "Report · reviews others’ work";
    }
    return source.participants().isPresent()
        ? "Report · " + source.participants().getAsInt() + " people"
        : "Report";
  }

  /** A group of people who are quoted. */
  static String speakers(String group) {
    return switch (group) {
      case "" -> "Authors of reports and others";
      case "bands 3-6" -> "Staff, bands 3 to 6";
      case "bands 7-8b" -> "Middle managers, bands 7 to 8b";
      case "bands 8c+" -> "Senior managers, band 8c and above";
      default -> group + "s";
    };
  }

  static String voices(String kind) {
    return kind.equals("case") ? "Examples" : reading(kind);
  }

  /** How long a guide takes to read. */
  static String reading(int minutes) {
    return plural(minutes, "minute") + " to read";
  }

  static String morePlaces(int number) {
    return "and " + number + (number == 1 ? " more place" : " more places");
  }

  /** A text with a capital at its beginning. */
  static String sentence(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  static String plural(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  /** What the page of the words is called that begin with a letter. */
  static String beginningWith(String letter) {
    return "A–Z: " + letter;
  }
}

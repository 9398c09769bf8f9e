package toolkit.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import toolkit.source.Location;

/**
 * What the owner of the site sets. Texts that were left out are empty.
 *
 * @param independence the line beside the name that says whose service this is not
 * @param disclaimer the line at the foot of every page
 * @param dated the date the content is of, as shown
 * @param address where the site will live, {@code https://host/path/}; empty when not known
 * @param shortName the name in 16 characters, for lists of search engines
 * @param words what each type of entry is called on the site, by type id
 * @param audiences what the field for audiences may hold and how it is shown, in display order
 * @param settings what the field for settings may hold, likewise
 * @param owners what the field for the owner may hold, likewise
 * @param acronyms those that every reader knows, with what they stand for
 * @param corrections where readers report errors: a mail or web address; empty when not known
 * @param news the id of the page whose first part the home page shows; empty for none
 * @param featured the id of the entry shown on the home page; empty for none
 */
public record SiteConfig(
    String name,
    String tagline,
    String independence,
    String disclaimer,
    String language,
    String version,
    String dated,
    String address,
    String shortName,
    Map<String, Words> words,
    Map<String, String> audiences,
    Map<String, String> settings,
    Map<String, String> owners,
    Map<String, String> acronyms,
    String corrections,
    Setting news,
    Setting featured) {
  public SiteConfig {
    words = ordered(words);
    audiences = ordered(audiences);
    settings = ordered(settings);
    owners = ordered(owners);
    acronyms = ordered(acronyms);
  }

  /**
   * The full address of a page or file; empty when the site's own is not known.
   *
   * @param path from the site's root
   */
  public String addressOf(String path) {
    return address.isEmpty() ? "" : address + path;
  }

  /** Whose word the site is not, as one text. */
  public String notice() {
    return (independence + " " + disclaimer).strip();
  }

  /** The day the content is of, when {@code dated} is a date. */
  public Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(dated));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /**
   * A text and where it stands, for what can only be judged when all entries are known.
   *
   * @param text empty when it was left out
   */
  public record Setting(String text, Location location) {}

  /**
   * What one entry and several entries of a type are called.
   *
   * @param also by which other words people may ask the search for them
   */
  public record Words(String one, String many, List<String> also) {
    public Words {
      also = List.copyOf(also);
    }
  }

  /** The values a field may take, by the name of the vocabulary in {@code toolkit.yaml}. */
  public Map<String, String> vocabulary(String name) {
    return switch (name) {
      case "audiences" -> audiences;
      case "settings" -> settings;
      case "owners" -> owners;
      default -> throw new IllegalArgumentException("no vocabulary of this name: " + name);
    };
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}

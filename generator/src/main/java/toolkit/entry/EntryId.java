package toolkit.entry;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The lasting name of an entry, such as {@code case/wigan-deal}. Sorted as its text is. */
public record EntryId(EntryType type, String slug) implements Comparable<EntryId> {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,80}");
  private static final Set<String> DEVICE_NAMES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  public EntryId {
    if (!isSlug(slug)) {
      throw new IllegalArgumentException("not a slug: " + slug);
    }
  }

  /** Whether a text can be a slug: it must be a file name that every system can hold. */
  public static boolean isSlug(String text) {
    return SLUG.matcher(text).matches() && !DEVICE_NAMES.contains(text);
  }

  /** Reads {@code type/slug}; empty when the text is not of that form or the type unknown. */
  public static Optional<EntryId> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || !isSlug(text.substring(slash + 1))) {
      return Optional.empty();
    }
    return EntryType.ofId(text.substring(0, slash))
        .map(type -> new EntryId(type, text.substring(slash + 1)));
  }

  @Override
  public int compareTo(EntryId other) {
    int byType = type == other.type ? 0 : type.id().compareTo(other.type.id());
    return byType == 0 ? slug.compareTo(other.slug) : byType;
  }

  @Override
  public String toString() {
    return type.id() + "/" + slug;
  }
}

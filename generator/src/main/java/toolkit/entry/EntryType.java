package toolkit.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The nine kinds of entry, in the order in which the site lists them. */
public enum EntryType {
  SOURCE("sources"),
  THEME("themes"),
  QUOTE("quotes"),
  RECOMMENDATION("recommendations"),
  CASE("cases"),
  FRAMEWORK("frameworks"),
  TERM("terms"),
  PATHWAY("pathways"),
  PAGE("pages");

  private final String folder;
  private final String id;

  EntryType(String folder) {
    this.folder = folder;
    this.id = name().toLowerCase(Locale.ROOT);
  }

  /** The word in ids and messages, such as {@code case}. */
  public String id() {
    return id;
  }

  /** The folder of the content and of the site, such as {@code cases}. */
  public String folder() {
    return folder;
  }

  public static Optional<EntryType> ofId(String id) {
    return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
  }

  public static Optional<EntryType> ofFolder(String folder) {
    return Arrays.stream(values()).filter(type -> type.folder.equals(folder)).findFirst();
  }

  /** Every folder, in order. */
  public static List<String> folders() {
    return Arrays.stream(values()).map(EntryType::folder).toList();
  }
}

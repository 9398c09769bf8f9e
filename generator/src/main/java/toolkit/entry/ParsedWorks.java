package toolkit.entry;

import java.util.List;
import java.util.Set;

/**
 * The references of the content.
 *
 * @param path the file they stand in, as shown in messages, whether it is there or not
 * @param list in the order written
 * @param broken ids of references that are there but could not be read
 * @param legible whether the file, if there is one, could be read as text at all
 */
public record ParsedWorks(String path, List<ParsedWork> list, Set<String> broken, boolean legible) {
  /** The name of the file at the root of the content folder. */
  public static final String FILE = "references.yaml";

  public ParsedWorks {
    list = List.copyOf(list);
    broken = Set.copyOf(broken);
  }
}

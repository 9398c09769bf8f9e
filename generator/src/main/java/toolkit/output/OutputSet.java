package toolkit.output;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;

/**
 * The files of the site, by path. A path that is claimed twice, also in other case, is an error.
 */
public final class OutputSet {
  private final SortedMap<String, OutputFile> files = new TreeMap<>();
  private final SortedMap<String, OutputFile> folded = new TreeMap<>();
  private final Problems problems;

  public OutputSet(Problems problems) {
    this.problems = problems;
  }

  public void addAll(Collection<OutputFile> more) {
    more.forEach(this::add);
  }

  /** Adds a file, unless its path is taken. */
  public void add(OutputFile file) {
    OutputFile owner = folded.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file);
    if (owner == null) {
      files.put(file.path(), file);
      return;
    }
    problems.add(
        Diagnostic.of(
                DiagnosticCode.PATH_CLAIMED,
                Location.ofPath(file.origin()),
                "this would become `" + file.path() + "`, which something else is already",
                "give the entry another name")
            .withNote(Location.ofPath(owner.origin()), "the other is made from this"));
  }

  /** All files, sorted by path. */
  public Collection<OutputFile> files() {
    return Collections.unmodifiableCollection(files.values());
  }
}

package toolkit.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Collects what is wrong, so that one run reports everything. Safe for use by several threads: what
 * it hands out is sorted, whatever the order of arrival.
 */
public final class Problems {
  private final List<Diagnostic> found = new ArrayList<>();

  public synchronized void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds a diagnostic without notes. */
  public void add(DiagnosticCode code, Location location, String message, String hint) {
    add(Diagnostic.of(code, location, message, hint));
  }

  public synchronized boolean isEmpty() {
    return found.isEmpty();
  }

  /** Everything found so far, sorted by path, line, column and code, each once. */
  public synchronized List<Diagnostic> sorted() {
    return found.stream().sorted().distinct().collect(Collectors.toUnmodifiableList());
  }

  /**
   * Ends the run when anything was found.
   *
   * @throws BuildFailure with everything found so far
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new BuildFailure(sorted());
    }
  }
}

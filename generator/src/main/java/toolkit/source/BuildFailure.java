package toolkit.source;

import java.util.List;

/** The one exception for author errors: the content, a template or the configuration is wrong. */
public final class BuildFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  public BuildFailure(List<Diagnostic> diagnostics) {
    super(diagnostics.size() + " problems");
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}

package toolkit.output;

/** The output folder must not be written, or could not be. Nothing in it was changed. */
public final class RefusedOutput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RefusedOutput(String message) {
    super(message);
  }
}

package toolkit.prove;

/** The search could not be proven: a browser answers otherwise than Lucene, or not at all. */
public final class Unproven extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unproven(String message) {
    super(message);
  }
}

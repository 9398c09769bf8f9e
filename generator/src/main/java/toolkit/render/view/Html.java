package toolkit.render.view;

/** Finished HTML, which a template must not escape again. */
public record Html(String markup) {
  public static final Html EMPTY = new Html("");

  /** For tests like {@code <#if x.present>} in templates. */
  public boolean present() {
    return !markup.isEmpty();
  }
}

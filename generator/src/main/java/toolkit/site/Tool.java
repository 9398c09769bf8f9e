package toolkit.site;

/** What readers make for themselves in their browser, each on a page with a script of its own. */
public enum Tool {
  /** Puts chosen entries together, to print or to go on with in a word processor. */
  PAPER("paper"),
  /** Lays examples, or things to do, side by side. */
  COMPARE("compare"),
  /** Asks about the reader's own team, and shows a profile of the answers. */
  SELF_ASSESSMENT("self-assessment");

  private final String id;

  Tool(String id) {
    this.id = id;
  }

  /** The name of its template, of its folder of scripts and of its page. */
  public String id() {
    return id;
  }

  public Route route() {
    return Route.of(id + ".html");
  }
}

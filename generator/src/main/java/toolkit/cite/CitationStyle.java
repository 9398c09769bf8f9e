package toolkit.cite;

/** The styles in which references are shown, in the order in which pages offer them. */
public enum CitationStyle {
  HARVARD("Harvard", "harvard-cite-them-right.csl"),
  VANCOUVER("Vancouver", "nlm-citation-sequence.csl"),
  APA("APA", "apa.csl");

  private final String label;
  private final String file;

  CitationStyle(String label, String file) {
    this.label = label;
    this.file = file;
  }

  /** What readers call it. */
  public String label() {
    return label;
  }

  /** The name of its CSL file beside this class. */
  String file() {
    return file;
  }
}

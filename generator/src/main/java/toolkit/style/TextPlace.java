package toolkit.style;

import toolkit.source.Location;
import toolkit.source.SourceFile;

/** Finds words of a field again in its file. */
final class TextPlace {
  private TextPlace() {}

  /** Where words stand at or behind a place; that place when markup keeps them from being found. */
  static Location of(String words, Location from) {
    SourceFile file = from.file();
    int start = file.offsetOf(from);
    int at = file.text().indexOf(words, start);
    return at < 0 ? from : file.at(at);
  }
}

package toolkit.verify;

import toolkit.source.Location;
import toolkit.source.SourceFile;

/** Finds words that came out of a field again in the file, so that a caret can point at them. */
final class Place {
  private Place() {}

  /** Where words stand at or behind a place; that place when they cannot be found again. */
  static Location of(String words, Location from) {
    SourceFile file = from.file();
    int start = file.offsetOf(from);
    Letters letters = Letters.of(file.text().substring(start));
    Letters.Part wanted = Letters.Part.words(words);
    int at = wanted.letters().isEmpty() ? -1 : letters.find(wanted, 0);
    return at < 0 ? from : file.at(start + letters.offset(at));
  }
}

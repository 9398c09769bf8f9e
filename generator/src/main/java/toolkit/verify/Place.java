package toolkit.verify;

import toolkit.source.Location;
import toolkit.source.SourceFile;

/** Finds words that came out of a field again in the file, so that a caret can point at them. */
final class Place {
  private static final int FRONT_MATTER_END = "\n---\n".length();

  private Place() {}

  /** Where words stand at or behind a place; that place when they cannot be found again. */
  static Location of(String words, Location from) {
    SourceFile file = from.file();
    int start = offset(from);
    Letters letters = Letters.of(file.text().substring(start));
    Letters.Part wanted = Letters.Part.words(words);
    int at = wanted.letters().isEmpty() ? -1 : letters.find(wanted, 0);
    return at < 0 ? from : file.at(start + letters.offset(at));
  }

  private static int offset(Location location) {
    String text = location.file().text();
    int line = location.file().lineStart(location.line());
    int end = Math.min(text.length(), line + location.file().line(location.line()).length());
    int points = Math.min(location.column() - 1, text.codePointCount(line, end));
    return text.offsetByCodePoints(line, points);
  }

  /** Where the prose below the header begins, if the entry is a Markdown file of its own. */
  static Location body(Location entry) {
    SourceFile file = entry.file();
    int header = file.text().indexOf("\n---\n");
    return file.path().endsWith(".md") && header >= 0 ? file.at(header + FRONT_MATTER_END) : entry;
  }
}

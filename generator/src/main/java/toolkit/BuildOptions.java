package toolkit;

import java.nio.file.Path;

/**
 * Where a build reads and writes, as paths the user knows them by.
 *
 * @param cache what saves time the next time; never anything that cannot be made anew
 */
record BuildOptions(Path content, Path templates, Path out, Path config, Path cache) {
  /**
   * How a path is shown in messages: as given, with forward slashes, without a slash at the end.
   */
  static String shown(Path path) {
    String text = path.toString().replace('\\', '/');
    return text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }
}

package toolkit;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out results
 * @param err messages and progress
 * @param home the folder of the launcher
 * @param interactive whether somebody watches {@code err}
 */
record Terminal(
    BufferedReader in, PrintWriter out, PrintWriter err, Path home, boolean interactive) {
  Progress progress() {
    return interactive ? Progress.on(err) : Progress.silent();
  }

  void flush() {
    out.flush();
    err.flush();
  }
}

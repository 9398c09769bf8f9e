package toolkit;

import java.io.PrintWriter;

/** Says what is being done, to somebody who is watching. */
@FunctionalInterface
interface Progress {
  void stage(String name);

  /** Says nothing. */
  static Progress silent() {
    return name -> {};
  }

  /** One line a stage. */
  static Progress on(PrintWriter out) {
    return name -> {
      out.println(name + " …");
      out.flush();
    };
  }
}

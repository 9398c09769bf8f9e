package toolkit.prove;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A browser without a window that opens one page, in a profile of its own, and is gone. */
final class HeadlessBrowser {
  /** Of the page's own clock, which stands still while the page works or loads. */
  private static final Duration VIRTUAL_TIME = Duration.ofMinutes(30);

  private final Path program;
  private final Path scratch;

  /**
   * @param scratch an empty folder for its profile and what it says; the caller removes it
   */
  HeadlessBrowser(Path program, Path scratch) {
    this.program = program;
    this.scratch = scratch;
  }

  /**
   * What has become of a page when it has come to rest.
   *
   * @throws Unproven when the browser does not start, or takes too long
   */
  String read(Path page, Duration limit) throws IOException {
    Path dom = scratch.resolve("dom.html");
    Process process =
        new ProcessBuilder(command(page))
            .redirectOutput(dom.toFile())
            .redirectError(scratch.resolve("messages.txt").toFile())
            .start();
    try {
      if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
        throw new Unproven(program + " gave no answer within " + limit.toMinutes() + " minutes");
      }
      return Files.readString(dom, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unproven("the check of the search was interrupted");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private String[] command(Path page) {
    List<String> options =
        List.of(
            program.toString(),
            "--headless",
            // Chromium refuses to run as root in its sandbox; nobody else goes without it.
            System.getProperty("user.name").equals("root") ? "--no-sandbox" : "--no-pings",
            "--disable-gpu",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-extensions",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + scratch.resolve("profile"),
            "--virtual-time-budget=" + VIRTUAL_TIME.toMillis(),
            "--dump-dom",
            page.toUri().toString());
    return options.toArray(String[]::new);
  }
}

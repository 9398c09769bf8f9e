package toolkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import toolkit.output.Json;
import toolkit.source.BuildFailure;
import toolkit.verify.QuotedShare;
import toolkit.verify.VerifiedLock;
import toolkit.verify.VerifyReport;

/** {@code toolkit verify}. */
@Command(
    name = "verify",
    description = "Compares the content with the full texts of its sources, word for word.",
    footer = {
      "",
      "Quotations, places, speakers, figures, copied wording and how much is quoted are compared.",
      "When all is right, the quotations and the day are recorded in verified.lock in the content",
      "folder, so that pages tell when it was, and builds notice when a quotation is edited."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private SiteOptions site;

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      required = true,
      description = "the folder of full texts; the entries of type source name the files")
  private Path sources;

  @Option(names = "--dry-run", description = "compare only; do not write verified.lock")
  private boolean dryRun;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "the day that verified.lock shall give, such as 2026-11-28 (default: today)")
  private LocalDate day;

  @Option(names = "--json", description = "print the result as JSON")
  private boolean json;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BuildOptions options = site.resolve(terminal.home());
    if (!Files.isDirectory(sources)) {
      throw new UsageException(
          "there is no folder " + sources + "; name the full texts' with --sources");
    }
    try {
      VerifyReport report =
          new Build(options, terminal.progress())
              .verify(sources, day == null ? LocalDate.now(ZoneId.systemDefault()) : day);
      String lock = dryRun ? "not written" : write(report.lock(), options.content());
      if (json) {
        terminal.out().println(json(report, lock));
      } else {
        print(report, lock);
      }
      return Main.FINE;
    } catch (BuildFailure failure) {
      if (!json) {
        throw failure;
      }
      terminal.out().println(JsonReport.of(failure));
      return Main.CONTENT_ERRORS;
    }
  }

  private static String write(VerifiedLock lock, Path content) {
    Path file = content.resolve(VerifiedLock.FILE);
    byte[] bytes = lock.print().getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return "unchanged";
      }
      Files.write(file, bytes);
      return "written";
    } catch (IOException e) {
      throw new UsageException(BuildOptions.shown(file) + " cannot be written");
    }
  }

  private void print(VerifyReport report, String lock) {
    terminal.out().println("Found word for word: " + report.verified() + " quotations.");
    for (QuotedShare share : report.shares()) {
      terminal.out().println("  " + share.source() + ": " + share.inWords());
    }
    report.missing().forEach(sentence -> terminal.out().println("NOT CHECKED: " + sentence));
    if (report.unchecked() > 0) {
      terminal
          .out()
          .println("NOT CHECKED: " + report.unchecked() + " quotations, for want of a text.");
    }
    terminal.out().println(VerifiedLock.FILE + ": " + lock + ".");
  }

  private static String json(VerifyReport report, String lock) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ok", true);
    json.put("verified", report.verified());
    json.put("unchecked", report.unchecked());
    json.put("quoted", report.shares().stream().map(VerifyCommand::json).toList());
    json.put("notChecked", report.missing());
    json.put("lock", lock);
    json.put("problems", List.of());
    return Json.of(json);
  }

  private static Map<String, Object> json(QuotedShare share) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("source", share.source());
    json.put("quoted", share.quoted());
    json.put("words", share.words());
    json.put("percent", Math.round(share.percent() * 100) / 100.0);
    json.put("limit", share.limit());
    return json;
  }
}

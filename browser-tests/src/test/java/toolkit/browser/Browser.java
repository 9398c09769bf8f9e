package toolkit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium with a profile of its own, gone when closed. The environment variables {@code
 * CHROMIUM} and {@code CHROMEDRIVER} name other programs than Debian's.
 */
final class Browser implements AutoCloseable {
  // Selenium warns that it has no bindings for this very browser; nothing here needs them.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final int MOST_TABS = 120;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final ChromeDriver driver;
  private final Path profile;

  /** What the reader's system prefers, so far as a test has said. */
  private final SortedMap<String, String> media = new TreeMap<>();

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  static Browser start() {
    SELENIUM.setLevel(Level.SEVERE);
    Path chromium = program("CHROMIUM", "/usr/bin/chromium");
    Path chromedriver = program("CHROMEDRIVER", "/usr/bin/chromedriver");
    try {
      Path profile = Files.createTempDirectory("browser-tests");
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(chromedriver.toFile())
              .usingAnyFreePort()
              .build();
      ChromeDriver driver = new ChromeDriver(service, options(chromium, profile));
      driver.manage().timeouts().scriptTimeout(PATIENCE);
      return new Browser(driver, profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program, which must be there: a browser test is never left out in silence. */
  private static Path program(String variable, String usual) {
    Path path = Path.of(System.getenv().getOrDefault(variable, usual));
    if (!Files.isExecutable(path)) {
      throw new IllegalStateException(
          "The browser tests need "
              + path
              + ": run `apt-get install chromium chromium-driver`, or name it in the environment"
              + " variable "
              + variable
              + ".");
    }
    return path;
  }

  private static ChromeOptions options(Path chromium, Path profile) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + profile));
    return options;
  }

  /** Opens a page and waits until it has loaded. */
  void open(String url) {
    complaints(); // those of the page before are not this one's
    driver.get(url);
    // The driver may come back before the page's own scripts have run.
    long patience = System.nanoTime() + PATIENCE.toNanos();
    while (!"complete".equals(run("return document.readyState"))) {
      if (System.nanoTime() > patience) {
        throw new AssertionError("never loaded: " + url);
      }
    }
  }

  /** For everything that has no method here. */
  ChromeDriver driver() {
    return driver;
  }

  /** The page laid out at a width in CSS pixels; window sizes cannot go below 500. */
  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** The page at a width, in a scheme, {@code light} or {@code dark}. */
  void show(int width, String scheme) {
    resize(width, 900);
    media.put("prefers-color-scheme", scheme);
    emulateMedia();
  }

  /** From now on nothing moves on pages: what is measured or pressed would depend on the moment. */
  void stillness() {
    media.put("prefers-reduced-motion", "reduce");
    emulateMedia();
  }

  private void emulateMedia() {
    List<Map<String, String>> features = new ArrayList<>();
    media.forEach((name, value) -> features.add(Map.of("name", name, "value", value)));
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
  }

  /** What a script in the page returns. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What a script in the page hands, sooner or later, to the function {@code done}. */
  Object await(String script, Object... arguments) {
    return driver.executeAsyncScript(
        "const done = arguments[arguments.length - 1];" + script, arguments);
  }

  /** What a promise made in the page comes to; asked without the pauses of {@link #await}. */
  Object promised(String expression) {
    Map<?, ?> answer =
        driver.executeCdpCommand(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (answer.containsKey("exceptionDetails")) {
      throw new AssertionError("failed in the page: " + answer.get("exceptionDetails"));
    }
    return ((Map<?, ?>) answer.get("result")).get("value");
  }

  /** Waits until an expression holds in the page, 10 seconds at most. */
  void waitFor(String condition) {
    // Part of the script and not evaluated in it: the policy forbids that.
    Object came =
        await(
            """
            const began = Date.now();
            (function look() {
              if (CONDITION) done(true);
              else if (Date.now() - began > 10000) done(false);
              else setTimeout(look, 20);
            })();
            """
                .replace("CONDITION", condition));
    if (!Boolean.TRUE.equals(came)) {
      throw new AssertionError("did not come true: " + condition);
    }
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    // To the page and not to an element: a field for files would take keys for a path.
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Tabs on until the focus is on an element that a selector finds. */
  void tabTo(String css) {
    for (int i = 0; i < MOST_TABS; i++) {
      press(Keys.TAB);
      if (Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", css))) {
        return;
      }
    }
    throw new AssertionError("the tab key does not lead to " + css);
  }

  /** The text that the first element found by a selector shows. */
  String text(String css) {
    return (String) run("return document.querySelector(arguments[0]).innerText", css);
  }

  /** Light or dark, as the reader's system has it. */
  void scheme(String scheme) {
    media.put("prefers-color-scheme", scheme);
    emulateMedia();
  }

  /** Has every page run a script before its own; gives what takes that back. */
  Runnable before(String script) {
    Object id =
        driver
            .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
            .get("identifier");
    return () ->
        driver.executeCdpCommand(
            "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
  }

  /** Lets go of what nothing in the page holds any more. */
  void collectGarbage() {
    driver.executeCdpCommand("HeapProfiler.collectGarbage", Map.of());
  }

  /** What the browser complained about since the last call: refused loads, script errors. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

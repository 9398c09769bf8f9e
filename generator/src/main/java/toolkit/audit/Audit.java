package toolkit.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was recorded of checks that no build makes.
 *
 * @param measured what programs found last; empty when nobody recorded it
 * @param checks what people found, as written
 * @param texts what was compared with the full texts
 */
public record Audit(Optional<Measured> measured, List<Check> checks, TextCheck texts) {
  /** The file that the browser tests write. */
  public static final String RESULTS = "accessibility.lock";

  /** The file that people fill in. */
  public static final String LOG = "accessibility-log.yaml";

  /** Nothing is known. */
  public static final Audit NONE = new Audit(Optional.empty(), List.of(), TextCheck.NONE);

  public Audit {
    checks = List.copyOf(checks);
  }

  /**
   * Results of one day.
   *
   * @param on the day
   * @param version that the site had
   * @param templates the version of the templates
   * @param tool with its version
   * @param browser with its version
   */
  public record Measured(
      LocalDate on, String version, String templates, String tool, String browser, List<Run> runs) {
    public Measured {
      runs = List.copyOf(runs);
    }

    /** Whether they are more than 12 months older than a day. */
    public boolean isOldOn(LocalDate day) {
      return on.plusMonths(12).isBefore(day);
    }
  }

  /**
   * One look at pages.
   *
   * @param screen how wide, in which colours
   * @param rules which were applied
   * @param pages how many were looked at
   * @param of how many there were
   * @param violations how often a rule was broken, on all pages together
   */
  public record Run(String screen, String rules, int pages, int of, int violations) {}

  /** What a person looked at. */
  public record Check(LocalDate on, String by, String what, String found) {}
}

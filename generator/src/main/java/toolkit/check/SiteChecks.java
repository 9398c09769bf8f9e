package toolkit.check;

import java.util.Collection;
import java.util.List;
import toolkit.output.OutputFile;
import toolkit.source.Problems;

/** All checks of finished pages. */
public final class SiteChecks {
  private static final List<PageCheck> CHECKS =
      List.of(new LinkCheck(), new StructureCheck(), new PolicyCheck());

  private SiteChecks() {}

  /**
   * Checks every page among the files.
   *
   * @param shownFolder the output folder as messages show it
   */
  public static void check(Collection<OutputFile> files, String shownFolder, Problems problems) {
    ParsedSite site = ParsedSite.of(files, shownFolder);
    site.pages().values().parallelStream()
        .forEach(page -> CHECKS.forEach(check -> check.check(page, site, problems)));
  }
}

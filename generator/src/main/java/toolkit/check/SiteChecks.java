package toolkit.check;

import java.util.Collection;
import java.util.List;
import toolkit.output.OutputFile;
import toolkit.source.Problems;

/** All checks of finished pages. */
public final class SiteChecks {
  private static final List<PageCheck> CHECKS =
      List.of(new LinkCheck(), new StructureCheck(), new PolicyCheck());
  private static final List<PageCheck> CHECKS_OF_KEPT_FILES =
      List.of(new LinkCheck(), new StructureCheck(), new KeptFileCheck());

  private SiteChecks() {}

  /**
   * Checks every page and every file to keep among the files.
   *
   * @param shownFolder the output folder as messages show it
   */
  public static void check(Collection<OutputFile> files, String shownFolder, Problems problems) {
    ParsedSite site = ParsedSite.of(files, shownFolder);
    site.pages().values().parallelStream()
        .forEach(page -> checksOf(page).forEach(check -> check.check(page, site, problems)));
  }

  private static List<PageCheck> checksOf(ParsedPage page) {
    return page.isKept() ? CHECKS_OF_KEPT_FILES : CHECKS;
  }
}

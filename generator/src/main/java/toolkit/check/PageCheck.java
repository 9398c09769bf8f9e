package toolkit.check;

import toolkit.source.Problems;

/** Something that must be true of every page. */
interface PageCheck {
  void check(ParsedPage page, ParsedSite site, Problems problems);
}

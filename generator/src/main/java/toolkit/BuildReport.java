package toolkit;

import java.util.List;
import java.util.Map;
import toolkit.entry.EntryType;
import toolkit.source.Diagnostic;

/**
 * What a build did.
 *
 * @param entries how many of each type that has any
 * @param pages how many pages
 * @param files how many files in all
 * @param changed how many of them were new or changed; 0 when nothing was written
 * @param bytes the size of all files
 * @param unverified how many quotations nobody has yet compared with their source
 * @param advice what could be better worded or found; only a check looks for it
 */
record BuildReport(
    Map<EntryType, Long> entries,
    long pages,
    int files,
    int changed,
    long bytes,
    long unverified,
    List<Diagnostic> advice) {
  BuildReport {
    advice = List.copyOf(advice);
  }

  BuildReport withAdvice(List<Diagnostic> found) {
    return new BuildReport(entries, pages, files, changed, bytes, unverified, found);
  }

  long entryCount() {
    return entries.values().stream().mapToLong(Long::longValue).sum();
  }

  /** A sentence about quotations that are not verified, after a line end; empty when all are. */
  String unverifiedNote() {
    if (unverified == 0) {
      return "";
    }
    return System.lineSeparator()
        + (unverified == 1 ? "1 quotation is" : unverified + " quotations are")
        + " not verified yet: whoever has the full texts runs `./toolkit verify --sources DIR`.";
  }
}

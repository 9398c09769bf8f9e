package toolkit;

import java.util.Map;
import toolkit.entry.EntryType;

/**
 * What a build did.
 *
 * @param entries how many of each type that has any
 * @param pages how many pages
 * @param files how many files in all
 * @param changed how many of them were new or changed; 0 when nothing was written
 * @param bytes the size of all files
 */
record BuildReport(Map<EntryType, Long> entries, long pages, int files, int changed, long bytes) {
  long entryCount() {
    return entries.values().stream().mapToLong(Long::longValue).sum();
  }
}

package toolkit.verify;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import toolkit.audit.TextCheck;
import toolkit.entry.EntryType;
import toolkit.entry.ParsedEntry;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/**
 * Without the full texts at hand: a quotation that was verified is still the same. One that never
 * was verified is allowed, so that editors without the texts can add some.
 */
public final class LockRule {
  private LockRule() {}

  public static void check(List<ParsedEntry> entries, VerifiedLock lock, Problems problems) {
    for (ParsedEntry entry : entries) {
      boolean recorded = lock.lines().containsKey(entry.id());
      if (entry.id().type() == EntryType.QUOTE && recorded && !isCovered(entry, lock)) {
        problems.add(
            DiagnosticCode.UNVERIFIED_QUOTE,
            entry.locationOf(sourceChanged(entry, lock) ? "source" : "text"),
            "`" + entry.id() + "` was edited after it had been found word for word in its source",
            "take the edit back; if it is right, run `./toolkit verify --sources DIR` with the full"
                + " texts, which checks the new words and records them in "
                + VerifiedLock.FILE);
      }
    }
  }

  /** The quotations that were found word for word in their source, as they are now. */
  public static List<Entry.Quote> verified(SiteGraph graph, VerifiedLock lock) {
    return graph.all(Entry.Quote.class).stream()
        .filter(quote -> lock.covers(quote.id(), quote.text(), quote.source().slug()))
        .toList();
  }

  /** The same for pages to show, and when the sources were compared. */
  public static TextCheck textCheck(SiteGraph graph, VerifiedLock lock) {
    Set<String> found =
        verified(graph, lock).stream()
            .map(quote -> quote.id().toString())
            .collect(Collectors.toSet());
    return new TextCheck(lock.days(), found);
  }

  private static boolean isCovered(ParsedEntry entry, VerifiedLock lock) {
    return lock.covers(entry.id(), entry.fields().text("text"), source(entry));
  }

  private static boolean sourceChanged(ParsedEntry entry, VerifiedLock lock) {
    return !lock.lines().get(entry.id()).source().equals(source(entry));
  }

  private static String source(ParsedEntry entry) {
    return entry.fields().reference("source").map(id -> id.slug()).orElse("");
  }
}

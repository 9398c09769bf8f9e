package toolkit.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import toolkit.entry.EntryId;
import toolkit.entry.ParsedEntry;
import toolkit.graph.Entry;
import toolkit.graph.SiteGraph;
import toolkit.source.Problems;
import toolkit.verify.QuoteCheck.Found;

/** Compares the content with the full texts of its sources: every check, everything in one run. */
public final class Verifier {
  private final Material material;
  private final Problems problems;

  private Verifier(Material material, Problems problems) {
    this.material = material;
    this.problems = problems;
  }

  /** The names of the full texts that the sources give. */
  public static List<String> textsOf(SiteGraph graph) {
    return graph.all(Entry.Source.class).stream()
        .flatMap(source -> source.fullText().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Compares.
   *
   * @param old the record so far
   * @param problems takes what is wrong; the report's record is worth keeping only without problems
   */
  public static VerifyReport verify(
      Content content, FullTexts texts, AllowList allowed, VerifiedLock old, Problems problems) {
    Material material = Material.of(content.graph(), content.entries(), texts);
    Verifier verifier = new Verifier(material, problems);
    SortedMap<EntryId, VerifiedLock.Line> verified = verifier.quotes();
    verifier.others(allowed);
    List<Entry.Quote> quotes = content.graph().all(Entry.Quote.class);
    return new VerifyReport(
        verified.size(),
        quotes.size() - material.quotes().size(),
        QuotedShare.check(material, problems),
        verifier.missing(texts),
        verifier.compared(texts),
        old.with(verified, quotes.stream().map(Entry::id).toList()));
  }

  /** The entries, linked and as written. */
  public record Content(SiteGraph graph, List<ParsedEntry> entries) {
    public Content {
      entries = List.copyOf(entries);
    }
  }

  private SortedMap<EntryId, VerifiedLock.Line> quotes() {
    SortedMap<EntryId, VerifiedLock.Line> verified = new TreeMap<>();
    QuoteCheck check = new QuoteCheck(material, problems);
    for (Entry.Quote quote : material.quotes()) {
      Optional<Found> found = check.check(quote);
      found.ifPresent(
          f ->
              verified.put(
                  quote.id(),
                  new VerifiedLock.Line(
                      VerifiedLock.hash(quote.text()), quote.source().slug(), place(f))));
    }
    return verified;
  }

  /** The file's name alone: where the folder lies is nobody's business. */
  private static String place(Found found) {
    String path = found.location().path();
    return path.substring(path.lastIndexOf('/') + 1) + ":" + found.location().line();
  }

  private void others(AllowList allowed) {
    LocatorCheck locators = new LocatorCheck(material, problems);
    FigureCheck figures = new FigureCheck(material, problems);
    YearCheck years = new YearCheck(material, problems);
    SharedWordingCheck wording = new SharedWordingCheck(material, allowed, problems);
    for (Entry entry : material.graph().entries()) {
      ParsedEntry written = material.written(entry);
      locators.check(written);
      wording.check(written);
      if (entry instanceof Entry.Case || entry instanceof Entry.Recommendation) {
        figures.check(entry);
      }
      if (entry instanceof Entry.Case example) {
        years.check(example);
      }
    }
    wording.reportUnused();
  }

  private List<String> compared(FullTexts texts) {
    return material.graph().all(Entry.Source.class).stream()
        .filter(source -> !source.fullText().isEmpty())
        .filter(source -> source.fullText().stream().allMatch(f -> texts.file(f).isPresent()))
        .map(source -> source.id().slug())
        .toList();
  }

  private List<String> missing(FullTexts texts) {
    List<String> missing = new ArrayList<>();
    for (Entry.Source source : material.graph().all(Entry.Source.class)) {
      String name = "`" + source.id().slug() + "`";
      if (source.fullText().isEmpty()) {
        missing.add(name + " was not checked: it names no file under `full-text`");
      }
      for (String file : source.fullText()) {
        if (texts.file(file).isEmpty()) {
          missing.add(name + " was not checked against " + file + ": the file is not there");
        }
      }
    }
    return missing;
  }
}

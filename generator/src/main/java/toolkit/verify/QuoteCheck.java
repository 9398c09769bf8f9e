package toolkit.verify;

import java.util.List;
import java.util.Optional;
import toolkit.entry.ParsedEntry;
import toolkit.graph.Entry;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.verify.NearestPassage.Near;
import toolkit.verify.Quotation.Passage;

/** Every quotation stands in its source word for word, where the locator says, by that speaker. */
final class QuoteCheck {
  private final Material material;
  private final Problems problems;
  private final SpeakerCheck speakers;

  QuoteCheck(Material material, Problems problems) {
    this.material = material;
    this.problems = problems;
    this.speakers = new SpeakerCheck(material, problems);
  }

  /** A quotation as found: the text that holds it and the places in it. */
  record Found(SourceText text, List<Passage> passages) {
    Location location() {
      return text.file().at(passages.get(0).start());
    }
  }

  /** Checks one quotation; empty when it was not found. */
  Optional<Found> check(Entry.Quote quote) {
    Quotation quotation = Quotation.of(quote.text());
    List<SourceText> texts = material.of(quote.source());
    List<Found> found =
        texts.stream()
            .map(text -> new Found(text, text.passages(quotation)))
            .filter(candidate -> !candidate.passages().isEmpty())
            .toList();
    if (found.isEmpty()) {
      problems.add(notFound(quote, quotation, texts));
      return Optional.empty();
    }
    Optional<Found> cited =
        found.stream().flatMap(candidate -> atLocator(quote, candidate).stream()).findFirst();
    if (cited.isEmpty()) {
      wrongPlace(quote, found.get(0));
    }
    Found best = cited.orElse(found.get(0));
    speakers.check(quote, best);
    return Optional.of(best);
  }

  /** What of the finds stands where the locator says. */
  private static Optional<Found> atLocator(Entry.Quote quote, Found found) {
    List<Locator.Section> sections = new Locator(found.text()).resolve(quote.locator());
    List<Passage> there =
        found.passages().stream()
            .filter(passage -> sections.stream().anyMatch(s -> s.holds(passage.start())))
            .toList();
    return there.isEmpty() ? Optional.empty() : Optional.of(new Found(found.text(), there));
  }

  private void wrongPlace(Entry.Quote quote, Found found) {
    // A locator that leads nowhere is reported with all the others.
    if (new Locator(found.text()).resolve(quote.locator()).isEmpty()) {
      return;
    }
    ParsedEntry written = material.written(quote);
    int start = found.passages().get(0).start();
    problems.add(
        Diagnostic.of(
                DiagnosticCode.WRONG_LOCATOR,
                written.locationOf("locator"),
                "the quotation does not stand under `" + quote.locator() + "`",
                "it stands under: " + found.text().placeOf(start))
            .withNote(found.location(), "it is here"));
  }

  private Diagnostic notFound(Entry.Quote quote, Quotation quotation, List<SourceText> texts) {
    ParsedEntry written = material.written(quote);
    String source = quote.source().slug();
    Optional<Near> nearest = NearestPassage.of(quotation, texts);
    if (nearest.isEmpty()) {
      return Diagnostic.of(
          DiagnosticCode.QUOTE_NOT_FOUND,
          written.locationOf("text"),
          scattered(quotation, texts)
              ? "the parts of the quotation do not stand in this order in `"
                  + source
                  + "`, or not near each other"
              : "the quotation is not in `" + source + "`, nor anything like it",
          "copy the words from the source; mark what you leave out with […]");
    }
    Near near = nearest.get();
    return Diagnostic.of(
            DiagnosticCode.QUOTE_NOT_FOUND,
            Place.of(near.firstDifference(), Place.of(near.piece(), written.locationOf("text"))),
            "the quotation is not word for word in `" + source + "`: “" + near.quoted() + "”",
            "write what the source has, or put words of ours in [square brackets] and cuts as […]")
        .withNote(near.location(), "the nearest passage: “" + near.printed() + "”");
  }

  private static boolean scattered(Quotation quotation, List<SourceText> texts) {
    return quotation.pieces().stream()
        .allMatch(piece -> texts.stream().anyMatch(text -> text.has(piece.part())));
  }
}

package toolkit.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import toolkit.entry.EntryId;
import toolkit.graph.Entry;
import toolkit.source.Closest;
import toolkit.source.Diagnostic;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;
import toolkit.verify.Quotation.Passage;

/**
 * The speaker is the one whom the source names beside the passage: by the code given as {@code
 * reference}, else, where a source labels its extracts with role and kind of trust, by these. A
 * caveat may say that the label is misprinted or corrected.
 */
final class SpeakerCheck {
  private static final int BEHIND = 900;
  private static final int BEFORE = 250;
  private static final Pattern CORRECTED =
      Pattern.compile(
          "(?i)\\b(code|label|labels|labelled)\\b.*\\b(printed|misprint\\w*|correct\\w*|elsewhere)\\b"
              + "|\\b(printed|misprint\\w*|correct\\w*)\\b.*\\b(code|label)\\b");

  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,12}");

  /** What may follow a code where it names a speaker: a bracket, a note mark, a verb of saying. */
  private static final String NAMING =
      "(?=\\)|[⁰-⁹¹²³]|\\s+(?:said|says|report|explain|describ|not|comment|put))";

  private final Material material;
  private final Problems problems;

  SpeakerCheck(Material material, Problems problems) {
    this.material = material;
    this.problems = problems;
  }

  void check(Entry.Quote quote, QuoteCheck.Found found) {
    bandGroup(quote, found);
    author(quote, found);
    if (!quote.reference().isEmpty()) {
      check(quote, found, "reference", new Label(shape(quote.reference()), quote.reference()));
      return;
    }
    trustAndRole(quote).ifPresent(label -> check(quote, found, "speaker", label));
  }

  private void bandGroup(Entry.Quote quote, QuoteCheck.Found found) {
    if (quote.reference().isEmpty() || quote.bandGroup().isEmpty()) {
      return;
    }
    NamedPerson.bandGroup(found.text(), quote.reference())
        .filter(group -> !group.equals(quote.bandGroup()))
        .ifPresent(
            group ->
                problems.add(
                    DiagnosticCode.WRONG_SPEAKER,
                    material.written(quote).locationOf("band-group"),
                    "the source lists `" + quote.reference() + "` in a band of the group " + group,
                    "write `" + group + "`, and the same under `speaker`"));
  }

  private void author(Entry.Quote quote, QuoteCheck.Found found) {
    NamedPerson.firstAuthor(quote.quotedFrom())
        .filter(name -> found.passages().stream().noneMatch(p -> isNear(found.text(), p, name)))
        .ifPresent(
            name ->
                problems.add(
                    Diagnostic.of(
                            DiagnosticCode.WRONG_SPEAKER,
                            material.written(quote).locationOf("quoted-from"),
                            "the source does not name `" + name + "` near this passage",
                            "name the author whom the source names beside these words")
                        .withNote(found.location(), "the passage")));
  }

  private static boolean isNear(SourceText text, Passage passage, String name) {
    int from = Math.max(0, passage.start() - BEHIND);
    return (text.raw().substring(from, passage.start()) + behind(text.raw(), passage.end()))
        .contains(name);
  }

  /** A corrected code still looks like the printed one; a corrected role may be any other. */
  private static boolean isCorrected(Entry.Quote quote, String printed) {
    boolean says =
        quote.common().caveats().stream().anyMatch(c -> CORRECTED.matcher(c.text()).find());
    return says
        && (quote.reference().isEmpty()
            || Closest.to(quote.reference(), List.of(printed)).isPresent());
  }

  /**
   * How labels look, and which one is claimed.
   *
   * @param shape finds any label; what it says is in its groups
   * @param claimed in lower case, groups separated by blanks
   */
  private record Label(Pattern shape, String claimed) {
    Optional<String> firstIn(String text) {
      Matcher matcher = shape.matcher(text);
      return matcher.find() ? Optional.of(said(matcher)) : Optional.empty();
    }

    Optional<String> lastIn(String text) {
      Matcher matcher = shape.matcher(text);
      String last = "";
      while (matcher.find()) {
        last = said(matcher);
      }
      return last.isEmpty() ? Optional.empty() : Optional.of(last);
    }

    private static String said(Matcher matcher) {
      StringBuilder said = new StringBuilder();
      for (int group = 1; group <= matcher.groupCount(); group++) {
        said.append(group > 1 ? " " : "").append(matcher.group(group));
      }
      return said.toString();
    }

    boolean isClaimed(String said) {
      return said.equalsIgnoreCase(claimed);
    }
  }

  /** A code may be confused with codes of about its length; any other label only with itself. */
  private static Pattern shape(String reference) {
    if (!CODE.matcher(reference).matches()) {
      return Pattern.compile("(" + Pattern.quote(reference) + ")(?!\\p{L})");
    }
    int length = reference.length();
    String letters = "[A-Z0-9]{" + Math.max(3, length - 2) + "," + (length + 2) + "}";
    return Pattern.compile("\\b((?=[A-Z0-9]*[A-Z])" + letters + ")\\b" + NAMING);
  }

  /** The label of a source whose extracts name role and kind of trust. */
  private Optional<Label> trustAndRole(Entry.Quote quote) {
    String roles = vocabulary(quote.source(), q -> firstWord(q.role()));
    String trusts = vocabulary(quote.source(), Entry.Quote::trustType);
    if (quote.trustType().isEmpty() || roles.isEmpty()) {
      return Optional.empty();
    }
    boolean named = !quote.role().isEmpty();
    String role = named ? "\\b(" + roles + ")\\b" : "\\b(?:" + roles + ")\\b";
    Pattern shape = Pattern.compile("(?i)" + role + ",?\\s+(" + trusts + ")\\b");
    String claimed = named ? firstWord(quote.role()) + " " + quote.trustType() : quote.trustType();
    return Optional.of(new Label(shape, claimed));
  }

  private String vocabulary(EntryId source, Function<Entry.Quote, String> of) {
    return material.quotes().stream()
        .filter(quote -> quote.source().equals(source))
        .map(of)
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .distinct()
        .sorted()
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static String firstWord(String text) {
    return text.split("\\s", 2)[0];
  }

  private void check(Entry.Quote quote, QuoteCheck.Found found, String field, Label label) {
    List<Passage> passages = found.passages();
    String text = found.text().raw();
    String printed = label.firstIn(behind(text, passages.get(0).end())).orElse("");
    if (passages.stream().anyMatch(passage -> stands(label, text, passage))
        || isCorrected(quote, printed)) {
      return;
    }
    problems.add(
        Diagnostic.of(
                DiagnosticCode.WRONG_SPEAKER,
                material.written(quote).locationOf(field),
                "the source does not name `" + label.claimed() + "` beside this passage",
                printed.isEmpty()
                    ? "look at whom the source names, or say in a caveat that its label is misprinted"
                    : "it names `"
                        + printed
                        + "`; write that, or say in a caveat that its label is misprinted")
            .withNote(found.location(), "the passage"));
  }

  private static boolean stands(Label label, String text, Passage passage) {
    boolean follows =
        label.firstIn(behind(text, passage.end())).filter(label::isClaimed).isPresent();
    String before = text.substring(Math.max(0, passage.start() - BEFORE), passage.start());
    return follows || label.lastIn(before).filter(label::isClaimed).isPresent();
  }

  private static String behind(String text, int end) {
    return text.substring(end, Math.min(text.length(), end + BEHIND));
  }
}

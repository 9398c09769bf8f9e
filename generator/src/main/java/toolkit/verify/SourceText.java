package toolkit.verify;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toolkit.source.SourceFile;
import toolkit.verify.Locator.Section;
import toolkit.verify.Quotation.Passage;

/**
 * A full text, prepared for questions.
 *
 * @param letters its running text
 * @param lettersWithoutNotes the same without digits that may be footnote marks
 */
record SourceText(
    SourceFile file, Letters letters, Letters lettersWithoutNotes, List<Heading> outline) {
  SourceText {
    outline = List.copyOf(outline);
  }

  static SourceText of(SourceFile file) {
    String blanked = Furniture.blank(file.text());
    return new SourceText(
        file,
        Letters.of(blanked),
        Letters.of(Furniture.blankNoteDigits(blanked)),
        Outline.of(file.text()));
  }

  String raw() {
    return file.text();
  }

  Section whole() {
    return new Section(0, raw().length());
  }

  Section below(Heading heading) {
    return new Section(heading.start(), Outline.endOf(heading, outline, raw().length()));
  }

  /** Every place where a quotation stands. */
  List<Passage> passages(Quotation quotation) {
    return Stream.concat(quotation.in(letters).stream(), quotation.in(lettersWithoutNotes).stream())
        .distinct()
        .toList();
  }

  /** Whether a part of a quotation stands anywhere. */
  boolean has(Letters.Part part) {
    return letters.find(part, 0) >= 0 || lettersWithoutNotes.find(part, 0) >= 0;
  }

  /** The headings above an offset, as one would write a locator. */
  String placeOf(int offset) {
    List<Heading> above = Outline.above(offset, outline);
    return above.isEmpty()
        ? "the beginning"
        : above.stream().map(SourceText::shown).collect(Collectors.joining(", "));
  }

  private static String shown(Heading heading) {
    String number = heading.number();
    if (number.isEmpty()) {
      return heading.title();
    }
    String capital = Character.toUpperCase(number.charAt(0)) + number.substring(1);
    return (capital + " " + heading.title()).strip();
  }
}

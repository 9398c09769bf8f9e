package toolkit.render.view;

import java.util.List;

/**
 * A quotation.
 *
 * @param reading {@code helps}, {@code hinders} or {@code caution}
 * @param readingLabel the label above the words
 * @param readingNote what the label means, as a sentence
 * @param quotedFrom the third party whose words they are; empty when they are the source's own
 */
public record QuoteView(
    String words,
    String speaker,
    List<String> details,
    LinkView source,
    String locator,
    String reference,
    String quotedFrom,
    String cited,
    String shows,
    String point,
    String reading,
    String readingLabel,
    String readingNote,
    List<CardView> recommendations) {}

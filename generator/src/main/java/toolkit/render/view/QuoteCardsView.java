package toolkit.render.view;

import java.util.List;

/**
 * Quotations to cut out.
 *
 * @param sheets the cards of one sheet of paper each, as mixed as they can be
 * @param count how many cards in all
 */
public record QuoteCardsView(LinkView topic, List<List<CardView>> sheets, int count) {}

package toolkit.render.view;

import java.util.List;

/**
 * A discussion sheet.
 *
 * @param about the topic or guide that it is made from, and what that is called
 * @param voices up to three quotations, as different as there are
 * @param topics none or one: what the reports say of the topic
 * @param questions to talk about
 * @param actions up to three things to do
 * @param meanings what the labels of these mean, as sentences
 * @param tryThis one thing to try; empty on the sheet of a topic
 * @param lookBack when to look back; empty on the sheet of a topic
 * @param support what stands behind it, in sentences
 */
public record MeetingSheetView(
    LinkView about,
    String aboutLabel,
    String purpose,
    List<CardView> voices,
    List<TopicView> topics,
    List<Html> questions,
    List<CardView> actions,
    List<String> meanings,
    Html tryThis,
    String lookBack,
    List<CaveatView> caveats,
    List<String> support,
    MeetingLinksView links) {
  /** What the reports agree on, where they differ, and what they do not say; any may be empty. */
  public record TopicView(LinkView topic, Html agree, Html differ, Html notSaid) {}
}

package toolkit.render.view;

import java.util.List;

/**
 * What there is for meetings.
 *
 * @param guides with what belongs to each
 * @param topics with what belongs to each
 * @param guidesHref where all guides are listed; empty when there are none
 */
public record MeetingListView(List<Row> guides, List<Row> topics, String guidesHref) {
  /**
   * A guide or topic.
   *
   * @param detail whom it is for and how long it takes; may be empty
   */
  public record Row(LinkView entry, String detail, MeetingLinksView links) {}
}

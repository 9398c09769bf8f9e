package toolkit.render.view;

import java.util.List;

/** What the reports do not cover. */
public record NotCoveredView(List<TopicView> topics, List<ReportView> reports, String map) {
  /**
   * A topic.
   *
   * @param anchor the heading's id
   * @param notSaid what the reports do not say about it
   * @param none kinds of evidence of which there is nothing here
   */
  public record TopicView(String anchor, LinkView topic, Html notSaid, List<String> none) {}

  /** A report: who is missing from it, and its limits. */
  public record ReportView(LinkView report, String missing, List<String> limits) {}
}

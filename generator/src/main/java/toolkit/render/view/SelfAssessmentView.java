package toolkit.render.view;

import java.util.List;

/** Statements to answer for a team of one's own. */
public record SelfAssessmentView(List<TopicView> topics, int count) {
  /** The statements on a topic. */
  public record TopicView(LinkView topic, List<StatementView> statements) {}

  /**
   * A statement.
   *
   * @param id the slug of the theme that it is drawn from
   * @param from that theme
   * @param actions what can be done about it
   * @param examples where something was tried
   */
  public record StatementView(
      String id, String text, LinkView from, List<LinkView> actions, List<LinkView> examples) {}
}

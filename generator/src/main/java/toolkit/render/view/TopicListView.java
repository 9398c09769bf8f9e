package toolkit.render.view;

import java.util.List;

/** Everything on a topic, by kind of evidence and by setting. */
public record TopicListView(
    LinkView topic, List<CardGroupView> kinds, List<CardGroupView> settings) {}

package toolkit.render.view;

import java.util.List;

/** A word explained. */
public record TermView(Html meaning, List<String> otherMeanings, String acronym) {}

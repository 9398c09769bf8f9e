package toolkit.markdown;

import toolkit.source.Location;

/** A link in prose and where it stands. */
public record ProseLink(LinkTarget target, Location location) {}

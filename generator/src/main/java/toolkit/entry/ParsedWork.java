package toolkit.entry;

import toolkit.source.Location;

/**
 * A reference as written: a work behind entries, as the reference list of a source gives it.
 *
 * @param id its short name, such as {@code naylor-wellings-2019}
 * @param fields those of {@link WorkSchema} that could be read
 * @param location where it begins
 */
public record ParsedWork(String id, Fields fields, Location location) {}

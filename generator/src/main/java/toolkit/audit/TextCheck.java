package toolkit.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was compared with the full texts of the sources.
 *
 * @param days the day of the last comparison, by the slug of the source
 * @param quotes the ids of quotations that were found word for word, as they are now
 */
public record TextCheck(Map<String, LocalDate> days, Set<String> quotes) {
  /** Nothing was compared. */
  public static final TextCheck NONE = new TextCheck(Map.of(), Set.of());

  public TextCheck {
    days = Collections.unmodifiableMap(new TreeMap<>(days));
    quotes = Collections.unmodifiableSet(new TreeSet<>(quotes));
  }

  /** The day on which the last of some sources was compared; empty when one of them never was. */
  public Optional<LocalDate> on(Collection<String> sources) {
    return days.keySet().containsAll(sources)
        ? sources.stream().map(days::get).min(LocalDate::compareTo)
        : Optional.empty();
  }
}

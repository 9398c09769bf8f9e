package toolkit.read;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Days, months and years. */
final class PartialDays {
  private PartialDays() {}

  /** The parts of {@code 2019-06-30}, {@code 2019-06} or {@code 2019}; empty for anything else. */
  static Optional<List<Integer>> parse(String text) {
    try {
      if (text.matches("\\d{4}")) {
        return Optional.of(List.of(Integer.parseInt(text)));
      }
      if (text.matches("\\d{4}-\\d{2}")) {
        YearMonth month = YearMonth.parse(text);
        return Optional.of(List.of(month.getYear(), month.getMonthValue()));
      }
      if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
        LocalDate day = LocalDate.parse(text);
        return Optional.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
      }
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

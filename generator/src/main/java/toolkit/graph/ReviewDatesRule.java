package toolkit.graph;

import java.time.LocalDate;
import java.util.Optional;
import toolkit.entry.ParsedEntry;
import toolkit.source.DiagnosticCode;
import toolkit.source.Problems;

/** A review is due after the last one. */
final class ReviewDatesRule implements GraphRule {
  @Override
  public void check(Register register, Problems problems) {
    for (ParsedEntry entry : register.entries().values()) {
      Optional<LocalDate> reviewed = entry.fields().day("reviewed");
      Optional<LocalDate> due = entry.fields().day("review-due");
      if (reviewed.isPresent() && due.isPresent() && !due.get().isAfter(reviewed.get())) {
        problems.add(
            DiagnosticCode.REVIEW_DATES,
            entry.locationOf("review-due"),
            "the next review is due on " + due.get() + ", not after the last one",
            "write a later date, such as " + reviewed.get().plusYears(1));
      }
    }
  }
}

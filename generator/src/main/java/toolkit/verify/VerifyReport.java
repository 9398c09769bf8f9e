package toolkit.verify;

import java.time.LocalDate;
import java.util.List;

/**
 * What was compared with the full texts.
 *
 * @param verified how many quotations were found word for word
 * @param unchecked how many quotations belong to sources whose texts are not at hand
 * @param shares how much of each source at hand is quoted
 * @param missing what could not be checked, as sentences
 * @param compared the sources whose full texts were all at hand
 * @param lock the record to keep; the old one's lines stay for what was not checked
 */
public record VerifyReport(
    int verified,
    int unchecked,
    List<QuotedShare> shares,
    List<String> missing,
    List<String> compared,
    VerifiedLock lock) {
  public VerifyReport {
    shares = List.copyOf(shares);
    missing = List.copyOf(missing);
    compared = List.copyOf(compared);
  }

  /** The same, done on a day, as its record says from now on. */
  public VerifyReport on(LocalDate day) {
    return new VerifyReport(
        verified, unchecked, shares, missing, compared, lock.comparedOn(day, compared));
  }
}

package toolkit.verify;

import java.util.List;

/**
 * What was compared with the full texts.
 *
 * @param verified how many quotations were found word for word
 * @param unchecked how many quotations belong to sources whose texts are not at hand
 * @param shares how much of each source at hand is quoted
 * @param missing what could not be checked, as sentences
 * @param lock the record to keep; the old one's lines stay for what was not checked
 */
public record VerifyReport(
    int verified,
    int unchecked,
    List<QuotedShare> shares,
    List<String> missing,
    VerifiedLock lock) {
  public VerifyReport {
    shares = List.copyOf(shares);
    missing = List.copyOf(missing);
  }
}

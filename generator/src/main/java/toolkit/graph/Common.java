package toolkit.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import toolkit.entry.EntryId;
import toolkit.markdown.Body;

/**
 * What every entry has. Texts that were left out are empty.
 *
 * @param status {@code drafted}, {@code machine-checked} or {@code signed-off}
 * @param signedOff by whom and when, for that status only
 * @param reviewed for quotes and terms without a date of their own, their source's or topic's
 * @param otherNames other names of the same thing
 * @param searchWords words by which somebody may look for it, and which name something else
 * @param references ids of references behind the entry, beside those that its sources retell
 * @param body the prose below the header
 * @param filePath the content file it stands in, as shown in messages
 */
public record Common(
    EntryId id,
    String title,
    String summary,
    List<EntryId> themes,
    List<Citation> sources,
    List<Caveat> caveats,
    List<String> audience,
    List<String> setting,
    String status,
    Optional<SignOff> signedOff,
    String owner,
    Optional<LocalDate> reviewed,
    Optional<LocalDate> reviewDue,
    List<String> otherNames,
    List<String> searchWords,
    List<EntryId> related,
    List<String> references,
    Body body,
    String filePath) {
  public Common {
    themes = List.copyOf(themes);
    sources = List.copyOf(sources);
    caveats = List.copyOf(caveats);
    audience = List.copyOf(audience);
    setting = List.copyOf(setting);
    otherNames = List.copyOf(otherNames);
    searchWords = List.copyOf(searchWords);
    related = List.copyOf(related);
    references = List.copyOf(references);
  }

  /** All that the entry can be looked up by, besides its title. */
  public List<String> foundUnder() {
    return Stream.concat(otherNames.stream(), searchWords.stream()).distinct().toList();
  }

  /** Who stands for an entry. */
  public record SignOff(String by, LocalDate on) {}
}

package toolkit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import toolkit.entry.EntryId;
import toolkit.entry.EntryType;
import toolkit.source.Problems;
import toolkit.source.SourceFile;

class VerifiedLockTest {
  private static final EntryId DOOR = new EntryId(EntryType.QUOTE, "door");
  private static final EntryId FIRE = new EntryId(EntryType.QUOTE, "fire");

  private static VerifiedLock lock(EntryId id, String text) {
    TreeMap<EntryId, VerifiedLock.Line> lines = new TreeMap<>();
    lines.put(id, new VerifiedLock.Line(VerifiedLock.hash(text), "kilns", "kilns.txt:7"));
    return new VerifiedLock(lines, new TreeMap<>());
  }

  @Test
  void itReadsWhatItWrote() {
    VerifiedLock lock = lock(DOOR, "We never open the door");
    Problems problems = new Problems();
    VerifiedLock read =
        VerifiedLock.parse(new SourceFile("content/verified.lock", lock.print()), problems);
    assertThat(read).isEqualTo(lock);
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void itCoversTheSameWordsOfTheSameSource() {
    VerifiedLock lock = lock(DOOR, "We never  open\nthe door");
    assertThat(lock.covers(DOOR, "We never open the door", "kilns")).isTrue();
    assertThat(lock.covers(DOOR, "We seldom open the door", "kilns")).isFalse();
    assertThat(lock.covers(DOOR, "We never open the door", "glazes")).isFalse();
    assertThat(lock.covers(FIRE, "We never open the door", "kilns")).isFalse();
  }

  @Test
  void itKeepsWhatWasNotCheckedAndDropsWhatIsGone() {
    VerifiedLock merged =
        lock(DOOR, "old").with(new TreeMap<>(lock(FIRE, "new").lines()), List.of(FIRE));
    assertThat(merged).isEqualTo(lock(FIRE, "new"));
    merged = lock(DOOR, "old").with(new TreeMap<>(lock(FIRE, "new").lines()), List.of(DOOR, FIRE));
    assertThat(merged.lines().keySet()).containsExactly(DOOR, FIRE);
  }

  @Test
  void daysAreKeptBySourceAndBadOnesAreNamed() {
    LocalDate monday = LocalDate.of(2026, 11, 23);
    VerifiedLock lock =
        lock(DOOR, "old")
            .comparedOn(monday, List.of("kilns", "glazes"))
            .comparedOn(monday.plusDays(5), List.of("kilns"));
    Problems problems = new Problems();
    SourceFile written = new SourceFile("content/verified.lock", lock.print());
    assertThat(VerifiedLock.parse(written, problems).days())
        .containsEntry("glazes", monday)
        .containsEntry("kilns", monday.plusDays(5));
    assertThat(problems.isEmpty()).isTrue();
    VerifiedLock.parse(
        new SourceFile("content/verified.lock", "compared kilns 2026-13-40\n"), problems);
    assertThat(problems.isEmpty()).isFalse();
  }
}

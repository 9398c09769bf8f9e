package toolkit.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import toolkit.config.SiteConfig;
import toolkit.entry.Content;
import toolkit.entry.EntryId;
import toolkit.entry.ParsedEntry;
import toolkit.entry.ParsedWorks;
import toolkit.read.ContentFolder.EntryFile;
import toolkit.read.EntryReader.FileEntries;
import toolkit.source.DiagnosticCode;
import toolkit.source.Location;
import toolkit.source.Problems;
import toolkit.source.SourceFile;

/** The content folder → everything in it. */
public final class ContentReader {
  private final ContentFolder folder;
  private final EntryReader reader;
  private final WorksReader works;

  private ContentReader(ContentFolder folder, EntryReader reader, WorksReader works) {
    this.folder = folder;
    this.reader = reader;
    this.works = works;
  }

  /**
   * Reads every file, in parallel; the result does not depend on how many threads there are.
   *
   * @param root the content folder, which exists
   * @param shownAs its path as messages show it, with forward slashes
   */
  public static Content read(Path root, String shownAs, SiteConfig config, Problems problems) {
    ContentFolder folder = new ContentFolder(root, shownAs, problems);
    ContentReader reader =
        new ContentReader(
            folder, new EntryReader(config, problems), new WorksReader(config, problems));
    try {
      List<FileEntries> files = folder.entryFiles().parallelStream().map(reader::readFile).toList();
      Content content = fold(shownAs, files, reader.readWorks(), folder);
      if (content.entries().isEmpty() && problems.isEmpty()) {
        problems.add(
            DiagnosticCode.EMPTY_CONTENT,
            Location.ofPath(shownAs),
            "the content folder holds no entries",
            "write one with `./toolkit new case my-first-case`, or name another folder with"
                + " --content");
      }
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileEntries readFile(EntryFile file) {
    Optional<SourceFile> text = folder.read(file);
    if (file.name().endsWith(".yaml")) {
      return text.map(t -> reader.readList(file.type(), t)).orElse(FileEntries.none());
    }
    Location start = text.map(SourceFile::start).orElse(Location.ofPath(file.shownAs()));
    Optional<EntryId> id = reader.idOf(file.type(), file.name(), start);
    if (id.isEmpty()) {
      return FileEntries.none();
    }
    return text.map(t -> reader.readMarkdown(id.get(), t))
        .orElse(FileEntries.brokenAt(id.get(), start));
  }

  private ParsedWorks readWorks() {
    return folder
        .references()
        .map(works::read)
        .orElseGet(
            () ->
                new ParsedWorks(
                    folder.referencesShownAs(), List.of(), Set.of(), !folder.hasReferences()));
  }

  private static Content fold(
      String shownAs, List<FileEntries> files, ParsedWorks works, ContentFolder folder)
      throws IOException {
    List<ParsedEntry> entries = new ArrayList<>();
    Map<EntryId, Location> broken = new HashMap<>();
    for (FileEntries file : files) {
      entries.addAll(file.entries());
      file.broken().forEach(b -> broken.put(b.id(), b.location()));
    }
    return new Content(shownAs, entries, broken, works, folder.images());
  }
}

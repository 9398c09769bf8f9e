package toolkit.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one writer. A site is built beside the target and swapped in by two renames, so that the
 * target is whole at any moment; a swap that was interrupted is finished by the next call. A folder
 * that holds anything the toolkit did not write is refused and left as it is.
 */
public final class SiteWriter {
  static final String MANIFEST = ".toolkit-manifest";
  private static final Set<String> KEPT = Set.of("README.md", ".gitignore");
  private static final String NEW_SUFFIX = ".toolkit-new";
  private static final String OLD_SUFFIX = ".toolkit-old";

  private final Path target;
  private final Path fresh;
  private final Path old;

  private SiteWriter(Path target) {
    this.target = real(target);
    this.fresh = sibling(this.target, NEW_SUFFIX);
    this.old = sibling(this.target, OLD_SUFFIX);
  }

  /** A linked folder is swapped where it really lies, so that the link stays. */
  private static Path real(Path target) {
    if (Files.isSymbolicLink(target) && !Files.exists(target)) {
      throw new RefusedOutput("the output folder " + target + " is a link that leads nowhere");
    }
    try {
      return target.toRealPath();
    } catch (IOException e) {
      return target.toAbsolutePath().normalize();
    }
  }

  private static Path sibling(Path folder, String suffix) {
    return folder.resolveSibling("." + folder.getFileName() + suffix);
  }

  /**
   * Says whether the folder may be written, before any work is done; finishes an interrupted swap.
   *
   * @throws RefusedOutput when it may not
   */
  public static void checkTarget(Path target) {
    SiteWriter writer = new SiteWriter(target);
    try {
      FolderLock.whileHolding(
          writer.target,
          () -> {
            writer.check();
            return writer.target;
          });
    } catch (IOException e) {
      throw new RefusedOutput("the output folder " + target + " cannot be read: " + reason(e));
    }
  }

  /**
   * Writes exactly these files; what an earlier build wrote and is not among them goes.
   *
   * @return how many files were new or changed
   * @throws RefusedOutput when the folder may not be written
   */
  public static int write(Collection<OutputFile> files, Path target) {
    SiteWriter writer = new SiteWriter(target);
    try {
      return FolderLock.whileHolding(
          writer.target,
          () -> {
            writer.check();
            return writer.replace(files);
          });
    } catch (IOException e) {
      throw new RefusedOutput("the output folder " + target + " cannot be written: " + reason(e));
    }
  }

  /** What went wrong, in the system's words; their name where it has no words. */
  private static String reason(IOException e) {
    String kind = e.getClass().getSimpleName().replace("Exception", "");
    return e.getMessage() == null ? kind : kind + ", " + e.getMessage();
  }

  private void check() throws IOException {
    finishInterruptedSwap();
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new RefusedOutput("the output " + target + " is a file, not a folder");
    }
    List<String> foreign = foreignFiles();
    if (!foreign.isEmpty()) {
      throw new RefusedOutput(
          "the output folder "
              + target
              + " holds files that the toolkit did not write, so nothing was changed: "
              + foreign.stream().limit(5).collect(Collectors.joining(", "))
              + (foreign.size() > 5 ? " and " + (foreign.size() - 5) + " more" : "")
              + ". Move them away, or name another folder with --out.");
    }
  }

  /** Between the two renames the target is missing and both neighbours are whole. */
  private void finishInterruptedSwap() throws IOException {
    if (!Files.exists(target) && Files.exists(old)) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
    }
    if (Files.exists(target)) {
      deleteOwn(old);
    }
    deleteOwn(fresh);
  }

  private List<String> foreignFiles() throws IOException {
    Set<String> ours = new TreeSet<>(manifestOf(target));
    ours.add(MANIFEST);
    ours.addAll(KEPT);
    List<String> foreign = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(target)) {
      for (Path path : paths.sorted().toList()) {
        String name = nameWithin(target, path);
        boolean plainFolder = Files.isDirectory(path) && !Files.isSymbolicLink(path);
        if (!plainFolder && !ours.contains(name)) {
          foreign.add(name);
        }
      }
    }
    return foreign;
  }

  private static List<String> manifestOf(Path folder) throws IOException {
    Path manifest = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(manifest)) {
      return List.of();
    }
    return Files.readAllLines(manifest, StandardCharsets.UTF_8);
  }

  private int replace(Collection<OutputFile> files) throws IOException {
    Files.createDirectories(fresh);
    // First of all, so that a run that is cut off leaves nothing behind whose owner is unknown.
    Files.writeString(fresh.resolve(MANIFEST), manifest(files), StandardCharsets.UTF_8);
    int changed = 0;
    for (OutputFile file : files) {
      Path path = fresh.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
      Path existing = target.resolve(file.path());
      if (holds(existing, file.bytes())) {
        // Tools that copy what is new go by the time of change.
        Files.setLastModifiedTime(path, Files.getLastModifiedTime(existing));
      } else {
        changed++;
      }
    }
    keepOwnersFiles();
    swap();
    return changed;
  }

  private static String manifest(Collection<OutputFile> files) {
    return files.stream()
        .map(OutputFile::path)
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static boolean holds(Path path, byte[] bytes) throws IOException {
    return Files.isRegularFile(path)
        && Files.size(path) == bytes.length
        && Arrays.equals(Files.readAllBytes(path), bytes);
  }

  private void keepOwnersFiles() throws IOException {
    for (String name : KEPT) {
      Path existing = target.resolve(name);
      if (Files.isRegularFile(existing)) {
        Files.copy(existing, fresh.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private void swap() throws IOException {
    boolean replaces = Files.exists(target);
    if (replaces) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (replaces) {
        Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    deleteOwn(old);
  }

  /**
   * Deletes what the folder's manifest lists and the folders left empty; refuses if more is there.
   */
  private static void deleteOwn(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedOutput(folder + " is in the way; move it away and build again");
    }
    Set<String> ours = new TreeSet<>(manifestOf(folder));
    ours.addAll(KEPT);
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        String name = nameWithin(folder, path);
        boolean plainFolder = Files.isDirectory(path) && !Files.isSymbolicLink(path);
        if ((plainFolder && !path.equals(folder) && isEmpty(path)) || ours.contains(name)) {
          Files.delete(path);
        }
      }
    }
    Files.deleteIfExists(folder.resolve(MANIFEST));
    if (!isEmpty(folder)) {
      throw new RefusedOutput(
          folder + " holds files that the toolkit did not write; move them away and build again");
    }
    Files.delete(folder);
  }

  private static String nameWithin(Path folder, Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.findAny().isEmpty();
    }
  }
}

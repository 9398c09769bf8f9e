package toolkit.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second build away from a folder while one works on it. The system lets go of the lock
 * when a program is killed, so none can be left behind.
 */
final class FolderLock {
  private FolderLock() {}

  /** What is done while the lock is held. */
  interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Works on a folder that nobody else works on.
   *
   * @param folder absolute; need not be there yet
   * @throws RefusedOutput when another build has the lock, or the folder is the root of a disk
   */
  static <T> T whileHolding(Path folder, Work<T> work) throws IOException {
    if (folder.getParent() == null || folder.getFileName() == null) {
      throw new RefusedOutput("the output folder cannot be the root of a disk");
    }
    Files.createDirectories(folder.getParent());
    Path file = folder.resolveSibling("." + folder.getFileName() + ".toolkit-lock");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (!lock(channel)) {
        throw new RefusedOutput(
            "another build is writing "
                + folder
                + "; wait until it has finished, then build again");
      }
      try {
        return work.run();
      } finally {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}

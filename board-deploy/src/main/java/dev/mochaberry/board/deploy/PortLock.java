package dev.mochaberry.board.deploy;

import dev.mochaberry.board.deploy.BoardFailure.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second deployment from a board while one is under way, from plan to start. */
final class PortLock {
  private PortLock() {}

  /** What is done while nobody else may. */
  interface Work<T> {
    T run() throws IOException, InterruptedException, BoardFailure;
  }

  /**
   * Does something while no other process of this machine does the like with the port.
   *
   * @throws BoardFailure if another one is at it
   */
  static <T> T holding(String port, Work<T> work)
      throws IOException, InterruptedException, BoardFailure {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "mochaberry-locks");
    Files.createDirectories(folder);
    Path file = folder.resolve(port.replaceAll("[^A-Za-z0-9]+", "_") + ".lock");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (!locks(channel)) {
        throw new BoardFailure(
            Kind.BUSY, port + ": another deployment to this board is under way; wait for its end");
      }
      return work.run();
    }
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this process has it
    }
  }
}

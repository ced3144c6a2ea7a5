package dev.mochaberry.board.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Which process has a port open, where the system tells (Linux: {@code /proc}). */
final class PortUsers {
  private static final Path PROCESSES = Path.of("/proc");

  private PortUsers() {}

  /** The first other process that has it open, as name and number. */
  static Optional<String> of(Path port) {
    long self = ProcessHandle.current().pid();
    try (Stream<Path> all = Files.list(PROCESSES)) {
      Path real = port.toRealPath();
      return all.filter(p -> p.getFileName().toString().matches("[0-9]+"))
          .filter(p -> Long.parseLong(p.getFileName().toString()) != self)
          .filter(p -> hasOpen(p, real))
          .findFirst()
          .map(PortUsers::name);
    } catch (IOException e) {
      return Optional.empty(); // not a system that tells
    }
  }

  private static boolean hasOpen(Path process, Path port) {
    try (Stream<Path> files = Files.list(process.resolve("fd"))) {
      return files.anyMatch(f -> target(f).filter(port::equals).isPresent());
    } catch (IOException e) {
      return false; // another user's, or just ended
    }
  }

  private static Optional<Path> target(Path link) {
    try {
      return Optional.of(Files.readSymbolicLink(link));
    } catch (IOException e) {
      return Optional.empty(); // closed meanwhile
    }
  }

  private static String name(Path process) {
    try {
      return Files.readString(process.resolve("comm")).strip() + " (" + process.getFileName() + ")";
    } catch (IOException e) {
      return "process " + process.getFileName();
    }
  }
}

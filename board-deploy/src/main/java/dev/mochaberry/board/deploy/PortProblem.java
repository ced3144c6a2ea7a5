package dev.mochaberry.board.deploy;

import dev.mochaberry.board.deploy.BoardFailure.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;

/**
 * Why a port cannot be opened: tools have the same words for all reasons.
 *
 * @param exists whether there is such a port
 * @param isOpen to this user
 * @param group whose members may open it, where the system has such groups
 * @param user which program has it open, if that is known
 */
public record PortProblem(
    boolean exists, boolean isOpen, Optional<String> group, Optional<String> user) {

  /** The failure to open that port. */
  public static BoardFailure of(String port) {
    Path device = Path.of(port);
    return new PortProblem(
            Files.exists(device),
            Files.isReadable(device) && Files.isWritable(device),
            group(device),
            PortUsers.of(device))
        .failure(port);
  }

  BoardFailure failure(String port) {
    if (!exists) {
      return new BoardFailure(
          Kind.NO_PORT,
          port + ": there is no such port; 'mochaberry boards' lists those there are");
    } else if (!isOpen) {
      return new BoardFailure(
          Kind.NO_PERMISSION,
          port
              + ": you may not open this port; "
              + group
                  .map(
                      g ->
                          "add yourself to its group ('sudo usermod -aG "
                              + g
                              + " $USER'), then log in again")
                  .orElse("ask who looks after this computer"));
    }
    return new BoardFailure(
        Kind.BUSY,
        port
            + ": another program has the port open"
            + user.map(who -> ": " + who).orElse("")
            + "; close it and repeat");
  }

  private static Optional<String> group(Path device) {
    try {
      return Optional.of(
          Files.readAttributes(
                  device.toRealPath(), PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
              .group()
              .getName());
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty(); // gone meanwhile, or a system without groups
    }
  }
}

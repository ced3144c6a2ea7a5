package dev.mochaberry.board.serial;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A board that waits for firmware: plugged in with BOOTSEL held, or without any, it shows no port
 * but a drive.
 */
public final class BootloaderDrive {
  /** The names of the drives of RP2040 and RP2350, and the file that each has. */
  private static final List<String> NAMES = List.of("RPI-RP2", "RP2350");

  private static final String MARK = "INFO_UF2.TXT";

  private BootloaderDrive() {}

  /** The drive of such a board, if one is mounted. */
  public static Optional<Path> find() {
    List<Path> places = new ArrayList<>(List.of(Path.of("/Volumes"), Path.of("/mnt")));
    for (String media : List.of("/media", "/run/media")) {
      places.add(Path.of(media));
      places.add(Path.of(media, System.getProperty("user.name")));
    }
    return find(places);
  }

  /** The drive of such a board in one of those folders. */
  static Optional<Path> find(List<Path> places) {
    for (Path place : places) {
      for (String name : NAMES) {
        Path drive = place.resolve(name);
        if (Files.exists(drive.resolve(MARK))) {
          return Optional.of(drive);
        }
      }
    }
    return windowsDrives().stream().filter(d -> Files.exists(d.resolve(MARK))).findFirst();
  }

  private static List<Path> windowsDrives() {
    List<Path> drives = new ArrayList<>();
    if (System.getProperty("os.name").startsWith("Windows")) {
      for (Path root : FileSystems.getDefault().getRootDirectories()) {
        drives.add(root);
      }
    }
    return drives;
  }

  /** One sentence about such a board. */
  public static String advice(Path drive) {
    return "a board at "
        + drive
        + " waits for firmware: copy MicroPython's .uf2 file for it there"
        + " (https://micropython.org/download), and it comes back with a port";
  }
}

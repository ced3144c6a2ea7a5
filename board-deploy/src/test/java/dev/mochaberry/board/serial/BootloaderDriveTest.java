package dev.mochaberry.board.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootloaderDriveTest {
  @TempDir Path media;

  @Test
  void aBoardInItsBootloaderIsADriveAndNoPort() throws Exception {
    Path drive = Files.createDirectories(media.resolve("pi/RPI-RP2"));
    Files.writeString(
        drive.resolve("INFO_UF2.TXT"), "UF2 Bootloader v3.0\nModel: Raspberry Pi RP2\n");
    List<Path> places = List.of(media, media.resolve("pi"));
    assertThat(BootloaderDrive.find(places)).contains(drive);
    assertThat(BootloaderDrive.advice(drive))
        .isEqualTo(
            "a board at "
                + drive
                + " waits for firmware: copy MicroPython's .uf2 file for it there"
                + " (https://micropython.org/download), and it comes back with a port");
  }

  @Test
  void aFolderOfThatNameIsNoBoard() throws Exception {
    Files.createDirectories(media.resolve("RPI-RP2"));
    assertThat(BootloaderDrive.find(List.of(media))).isEmpty();
  }
}

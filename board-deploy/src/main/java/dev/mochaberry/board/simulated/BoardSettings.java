package dev.mochaberry.board.simulated;

import java.nio.file.Path;

/**
 * What a simulated board is.
 *
 * @param interpreter MicroPython's unix port; the 32-bit one is like a board
 * @param id the board's unique id, an even number of hexadecimal digits
 * @param image the file that keeps what is in the flash; made when it is not there
 * @param flashBytes the size of the file system, a multiple of 4,096
 * @param heapBytes the heap for programs
 * @param firmware what the board says it runs: {@code micropython} or {@code circuitpython}, and a
 *     version; of an older one the modules are missing that came later
 * @param pace how fast its link and its flash are
 */
public record BoardSettings(
    Path interpreter,
    String id,
    Path image,
    long flashBytes,
    long heapBytes,
    String firmware,
    Pace pace) {

  /** The file system of a Pico W's flash (firmware 1.25). */
  public static final long PICO_W_FLASH_BYTES = 848 * 1024;

  /** What boards run today, and the interpreters of {@code scripts/fetch-micropython}. */
  public static final String FIRMWARE = "micropython 1.25.0";

  /** The heap of a Pico W's firmware before any program. */
  public static final long PICO_W_HEAP_BYTES = 192 * 1024;

  /** What the simulation's own code takes of the interpreter's heap. */
  static final long OWN_HEAP_BYTES = 16 * 1024;

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException for an id or a size that no board has
   */
  public BoardSettings {
    if (!id.matches("([0-9a-f]{2})+")) {
      throw new IllegalArgumentException("not a board's id: " + id);
    }
    if (flashBytes < 8 * 4096 || flashBytes % 4096 != 0) {
      throw new IllegalArgumentException("not the size of a flash: " + flashBytes);
    }
    if (!firmware.matches("(micropython|circuitpython) [0-9]+\\.[0-9]+\\.[0-9]+")) {
      throw new IllegalArgumentException("not a firmware that can be simulated: " + firmware);
    }
  }

  /** A Pico W with an empty or an earlier flash. */
  public static BoardSettings picoW(Path interpreter, String id, Path image) {
    return new BoardSettings(
        interpreter,
        id,
        image,
        PICO_W_FLASH_BYTES,
        PICO_W_HEAP_BYTES,
        FIRMWARE,
        Pace.OF_THIS_MACHINE);
  }

  /** The same board with another size of flash. */
  public BoardSettings withFlash(long bytes) {
    return new BoardSettings(interpreter, id, image, bytes, heapBytes, firmware, pace);
  }

  /** The same board with other firmware. */
  public BoardSettings withFirmware(String nameAndVersion) {
    return new BoardSettings(interpreter, id, image, flashBytes, heapBytes, nameAndVersion, pace);
  }

  /** The same board at another pace. */
  public BoardSettings withPace(Pace other) {
    return new BoardSettings(interpreter, id, image, flashBytes, heapBytes, firmware, other);
  }

  /**
   * How fast a board is where a computer is faster.
   *
   * @param bytesPerSecond what its link takes; 0 for no limit
   * @param eraseMillis how long a block of its flash takes to be erased and written
   */
  public record Pace(long bytesPerSecond, int eraseMillis) {
    /** As fast as this machine is: for tests of what happens, not of how long it takes. */
    public static final Pace OF_THIS_MACHINE = new Pace(0, 0);

    /** A Pico's USB link under mpremote, and its flash. */
    public static final Pace OF_A_PICO = new Pace(60_000, 50);
  }
}

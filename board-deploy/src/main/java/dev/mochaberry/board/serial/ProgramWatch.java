package dev.mochaberry.board.serial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What could be seen of a board's program while nobody disturbed it.
 *
 * @param bytesPerSecond how much it printed
 * @param restarts how often the board started anew: its port went and came, or it said so
 */
public record ProgramWatch(long bytesPerSecond, int restarts) {
  /** More than anybody reads; a serial line of 115,200 baud carries hardly more. */
  private static final long FLOOD_BYTES_PER_SECOND = 10_000;

  /** A board that resets is back within this time. */
  private static final Duration RESET = Duration.ofSeconds(3);

  private static final String SOFT_RESET = "soft reboot";

  /** Whether it prints so much that it hardly does anything else. */
  public boolean floods() {
    return bytesPerSecond > FLOOD_BYTES_PER_SECOND;
  }

  /** Whether the board starts again and again. */
  public boolean resets() {
    return restarts > 0;
  }

  /**
   * Watches a board; its program goes on.
   *
   * @param time how long; a board that resets meanwhile is waited for
   * @throws IOException if the port cannot be opened, or goes and does not come again
   */
  public static ProgramWatch watch(String port, Duration time)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    long bytes = 0;
    int restarts = 0;
    StringBuilder tail = new StringBuilder();
    while (System.nanoTime() < end) {
      try (SerialLine line = SerialLine.open(port)) {
        while (System.nanoTime() < end) {
          byte[] part = line.read();
          bytes += part.length;
          tail.append(new String(part, StandardCharsets.ISO_8859_1));
          for (int at = tail.indexOf(SOFT_RESET); at >= 0; at = tail.indexOf(SOFT_RESET)) {
            restarts++;
            tail.delete(0, at + SOFT_RESET.length());
          }
          tail.delete(0, Math.max(0, tail.length() - SOFT_RESET.length()));
        }
      } catch (IOException e) {
        // A reset takes the port away; at the very start it may be someone else's.
        if (bytes == 0 && restarts == 0 && Files.exists(Path.of(port))) {
          throw e;
        }
        awaitPort(port, e);
        restarts++;
      }
    }
    long nanos = System.nanoTime() - start;
    return new ProgramWatch(bytes * 1_000_000_000 / nanos, restarts);
  }

  private static void awaitPort(String port, IOException gone)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + RESET.toNanos();
    while (!Files.exists(Path.of(port))) {
      if (System.nanoTime() > end) {
        throw gone;
      }
      Thread.sleep(20);
    }
  }
}

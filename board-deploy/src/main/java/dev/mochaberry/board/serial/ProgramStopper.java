package dev.mochaberry.board.serial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/**
 * Stops a program that does not want to stop: one that catches interrupts, that resets the board,
 * that floods the line. Interrupts come until one finds it where it catches none; in the same
 * breath the prompt gets code that keeps the program from starting again.
 */
public final class ProgramStopper {
  /** Interrupt twice (the second finds the handler of the first), then the raw REPL. */
  private static final String INTO_RAW = "\r\u0003\u0003\u0001";

  private static final String RUN = "\u0004";
  private static final String OUT_OF_RAW = "\u0002";

  /** What the code says when it ran. */
  private static final String DONE = "kept-from-starting";

  /** How long an answer to one attempt is waited for; a board needs a few milliseconds. */
  private static final Duration ANSWER = Duration.ofMillis(300);

  /** How many milliseconds an attempt waits before it starts, at most; the first do not wait. */
  private static final int LATEST = 300;

  private final String port;
  private final Random pauses = new Random(1);
  private int latest = 1;

  /** Stops the program of the board at a port. */
  public ProgramStopper(String port) {
    this.port = port;
  }

  /**
   * Stops what runs, and renames the file so that it does not start again.
   *
   * @param file {@code main.py} or {@code boot.py}
   * @param limit how long to try
   * @return whether the board did it
   * @throws IOException if the port cannot be used at all
   */
  public boolean stop(String file, Duration limit) throws IOException, InterruptedException {
    String code =
        String.format(
            "import os\ntry:\n os.rename('/%s', '/%s')\nexcept OSError:\n pass\nprint('%s-' + '%s')\n",
            file, stoppedName(file), DONE.substring(0, 4), DONE.substring(5));
    long end = System.nanoTime() + limit.toNanos();
    IOException last = null;
    while (System.nanoTime() < end) {
      if (!Files.exists(Path.of(port))) {
        Thread.sleep(5); // it resets: the moment it is back counts
        continue;
      }
      try (SerialLine line = SerialLine.open(port)) {
        last = null;
        while (System.nanoTime() < end) {
          if (tried(line, code)) {
            line.write(bytes(OUT_OF_RAW));
            return true;
          }
        }
      } catch (IOException e) {
        last = e;
        Thread.sleep(5);
      }
    }
    if (last != null) {
      throw last;
    }
    return false;
  }

  /** The name that the file has when it does not start any more. */
  public static String stoppedName(String file) {
    return file.replace(".py", ".stopped.py");
  }

  private boolean tried(SerialLine line, String code) throws IOException, InterruptedException {
    // The last attempt ended with something that the program printed: always at the same moment of
    // its round, unless the pause differs.
    Thread.sleep(pauses.nextInt(latest));
    latest = Math.min(latest + 10, LATEST);
    line.write(bytes("\r\u0003"));
    Thread.sleep(pauses.nextInt(12)); // in step with the program every interrupt might be caught
    line.write(bytes(INTO_RAW + code + RUN));
    StringBuilder said = new StringBuilder();
    long end = System.nanoTime() + ANSWER.toNanos();
    while (System.nanoTime() < end) {
      said.append(new String(line.read(), StandardCharsets.ISO_8859_1));
      if (said.indexOf(DONE) >= 0) {
        return true;
      }
      said.delete(0, Math.max(0, said.length() - 4096));
    }
    return false;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

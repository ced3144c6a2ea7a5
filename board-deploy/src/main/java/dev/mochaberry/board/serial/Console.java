package dev.mochaberry.board.serial;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What a person would do at a board's prompt. */
public final class Console {
  private static final byte INTERRUPT = 3;
  private static final byte SOFT_RESET = 4;
  private static final byte LEAVE_RAW = 2;
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private static final Duration PROMPT_WAIT = Duration.ofMillis(1500);

  /** What a board says when it restarts, as all versions do. */
  private static final String SOFT_RESET_SAID = "MPY: soft reboot";

  /** The prompt of the friendly REPL: what a board says when its program has ended. */
  private static final String PROMPT = "\r\n>>> ";

  private final String port;

  /** The console of the board at a port. */
  public Console(String port) {
    this.port = port;
  }

  /** Why following a board ended. */
  public enum End {
    /** Its program did, and the prompt came. */
    PROGRAM_ENDED,
    /** The port went. */
    UNPLUGGED,
    /** The caller wanted no more. */
    STOPPED
  }

  /**
   * Starts what the board starts after power came, without taking its port away.
   *
   * @throws IOException if the port cannot be used, or no MicroPython answers
   */
  public void restart() throws IOException {
    try (SerialLine line = SerialLine.open(port)) {
      restart(line);
    }
  }

  /** Restarts the board; what it has said since: a quick program may have said all. */
  private String restart(SerialLine line) throws IOException {
    line.write((byte) '\r', INTERRUPT, LEAVE_RAW, SOFT_RESET);
    StringBuilder said = new StringBuilder();
    long end = System.nanoTime() + ANSWER.toNanos();
    while (said.indexOf(SOFT_RESET_SAID) < 0) {
      if (System.nanoTime() > end) {
        throw new IOException(port + ": the board does not restart");
      }
      said.append(new String(line.read(), StandardCharsets.ISO_8859_1));
    }
    return said.substring(said.indexOf(SOFT_RESET_SAID));
  }

  /** Restarts the board and hands on what its program prints, until that ends. */
  public End restartAndFollow(OutputStream out, BooleanSupplier goesOn) throws IOException {
    try (SerialLine line = SerialLine.open(port)) {
      String said = restart(line);
      out.write(said.getBytes(StandardCharsets.ISO_8859_1));
      return follow(line, said, out, goesOn);
    }
  }

  /** Hands on what the board prints, from now on, until its program ends. */
  public End follow(OutputStream out, BooleanSupplier goesOn) throws IOException {
    try (SerialLine line = SerialLine.open(port)) {
      return follow(line, "", out, goesOn);
    }
  }

  /**
   * Interrupts the program that runs, once.
   *
   * @return whether the prompt came within a moment; a program may catch interrupts
   * @throws IOException if the port cannot be used
   */
  public boolean interrupt() throws IOException {
    try (SerialLine line = SerialLine.open(port)) {
      line.write((byte) '\r', LEAVE_RAW, INTERRUPT);
      long end = System.nanoTime() + PROMPT_WAIT.toNanos();
      End reached =
          follow(line, "", OutputStream.nullOutputStream(), () -> System.nanoTime() < end);
      return reached == End.PROGRAM_ENDED;
    }
  }

  /** Interrupts the program that runs, as Ctrl-C does; hands on what it still says. */
  public void interrupt(OutputStream out) throws IOException {
    try (SerialLine line = SerialLine.open(port)) {
      line.write(INTERRUPT);
      long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
      follow(line, "", out, () -> System.nanoTime() < end);
    }
  }

  /**
   * Waits until the port is there.
   *
   * @return whether it came while the caller wanted to wait
   */
  public boolean awaitPort(BooleanSupplier goesOn) throws InterruptedException {
    while (!Files.exists(Path.of(port))) {
      if (!goesOn.getAsBoolean()) {
        return false;
      }
      Thread.sleep(100);
    }
    return true;
  }

  private static End follow(
      SerialLine line, String before, OutputStream out, BooleanSupplier goesOn) throws IOException {
    StringBuilder tail = new StringBuilder(before);
    while (goesOn.getAsBoolean()) {
      byte[] part;
      try {
        part = line.read();
      } catch (IOException e) {
        return End.UNPLUGGED;
      }
      if (part.length == 0) {
        // The prompt is the last thing it says: after it comes nothing.
        if (tail.toString().endsWith(PROMPT)) {
          return End.PROGRAM_ENDED;
        }
        tail.delete(0, Math.max(0, tail.length() - PROMPT.length()));
        continue;
      }
      out.write(part);
      out.flush();
      tail.append(new String(part, StandardCharsets.ISO_8859_1));
      tail.delete(0, Math.max(0, tail.length() - PROMPT.length()));
    }
    return End.STOPPED;
  }
}

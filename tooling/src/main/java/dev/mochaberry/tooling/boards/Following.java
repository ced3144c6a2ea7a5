package dev.mochaberry.tooling.boards;

import dev.mochaberry.board.serial.Console;
import dev.mochaberry.tooling.CommandFailure;
import dev.mochaberry.tooling.ExitCode;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Follows a program on a board. Ctrl-C stops the program there, not only this command; what it says
 * about that is still shown.
 */
public final class Following {
  /** How long an interrupt of this process takes to reach us; the port is closed meanwhile, too. */
  public static final long INTERRUPT_MILLIS = 200;

  private final Console console;
  private final BoardOutput output;
  private volatile boolean stopped;

  public Following(Console console, BoardOutput output) {
    this.console = console;
    this.output = output;
  }

  /** What is followed. */
  public interface Source {
    /** Hands on output until it ends, or nobody wants more. */
    Console.End follow(BooleanSupplier goesOn) throws IOException, InterruptedException;
  }

  /** Follows to the end; the exit code. */
  public int run(Source source) throws IOException, InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Thread interrupts = new Thread(() -> interrupt(ended), "mochaberry-interrupt");
    Runtime.getRuntime().addShutdownHook(interrupts);
    try {
      Console.End end = source.follow(() -> !stopped);
      if (end == Console.End.UNPLUGGED) {
        Thread.sleep(INTERRUPT_MILLIS);
      }
      if (stopped) {
        return ExitCode.DONE; // the rest is up to the other thread
      }
      output.close();
      if (end == Console.End.UNPLUGGED) {
        throw CommandFailure.noBoard("the board was unplugged");
      }
      return output.failed() ? ExitCode.PROGRAM_FAILED : ExitCode.DONE;
    } finally {
      ended.countDown();
      if (!stopped) {
        Runtime.getRuntime().removeShutdownHook(interrupts);
      }
    }
  }

  /** Runs when the user presses Ctrl-C: the program on the board still runs. */
  private void interrupt(CountDownLatch ended) {
    stopped = true;
    try {
      ended.await(2, TimeUnit.SECONDS); // one at a time has the port
      console.interrupt(output);
      output.close();
    } catch (IOException | InterruptedException e) {
      System.err.println("mochaberry: the program on the board may still run: " + e.getMessage());
    }
  }
}

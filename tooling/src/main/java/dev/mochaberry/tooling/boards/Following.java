package dev.mochaberry.tooling.boards;

import dev.mochaberry.board.serial.Console;
import dev.mochaberry.board.serial.LastWork;
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
  private static final long INTERRUPT_MILLIS = 200;

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

  /** Who wants to know of boards that are unplugged and plugged in. */
  public interface Listener {
    /** The board is gone, or is there again. */
    void isThere(boolean there);
  }

  /** What people are told of a board that is gone, or there again. */
  public static String unplugged(boolean there) {
    return there ? "the board is back" : "the board is gone; waiting for it (Ctrl-C ends)";
  }

  /** Follows to the end; the exit code. */
  public int run(Source source) throws IOException, InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    LastWork interrupts = LastWork.does("mochaberry-interrupt", () -> interrupt(ended));
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
        interrupts.isNotNeeded();
      }
    }
  }

  /**
   * Follows whatever program the board runs, even while it is unplugged: what comes back has
   * started anew. The exit code.
   *
   * @param restart whether the program starts from its beginning first
   * @param boards is told when the board is gone, and when it is there again
   */
  public int acrossUnplugging(boolean restart, Listener boards)
      throws IOException, InterruptedException {
    return run(goesOn -> followAgain(restart, goesOn, boards));
  }

  private Console.End followAgain(boolean restart, BooleanSupplier goesOn, Listener boards)
      throws IOException, InterruptedException {
    Console.End end =
        restart ? console.restartAndFollow(output, goesOn) : console.follow(output, goesOn);
    while (end == Console.End.UNPLUGGED) {
      Thread.sleep(INTERRUPT_MILLIS);
      if (!goesOn.getAsBoolean()) {
        return Console.End.STOPPED;
      }
      boards.isThere(false);
      if (!console.awaitPort(goesOn)) {
        return Console.End.STOPPED;
      }
      boards.isThere(true);
      end = console.follow(output, goesOn);
    }
    return end;
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

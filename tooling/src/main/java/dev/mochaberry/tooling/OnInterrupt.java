package dev.mochaberry.tooling;

import dev.mochaberry.board.serial.LastWork;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What Ctrl-C does while a board is at work: tools that this process started end too, and what a
 * board still needs is done.
 */
public final class OnInterrupt {
  private static final int PATIENCE_SECONDS = 2;

  private final LastWork work;

  private OnInterrupt(LastWork work) {
    this.work = work;
  }

  /** Ends them and waits for that: until then they have the port. */
  private static void endTools() {
    List<ProcessHandle> tools = ProcessHandle.current().descendants().toList();
    tools.forEach(ProcessHandle::destroy);
    CompletableFuture<?>[] ends =
        tools.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(ends).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      tools.forEach(ProcessHandle::destroyForcibly);
    } catch (InterruptedException | ExecutionException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** From now on, until its end. */
  public static OnInterrupt does(Runnable work) {
    return new OnInterrupt(
        LastWork.does(
            "mochaberry-interrupt",
            () -> {
              endTools();
              work.run();
            }));
  }

  /** The same while a board gets a program: the user learns that nothing is broken. */
  public static OnInterrupt ofUpload() {
    return does(
        () ->
            System.err.println(
                "\nmochaberry: interrupted; the program on the board is whole, the old one or the"
                    + " new one; the next deploy finishes the job"));
  }

  /** The work is over; where Ctrl-C ended it, this waits for the end of the JVM. */
  public void ends() throws InterruptedException {
    if (!work.isNotNeeded()) {
      new CountDownLatch(1).await(); // all is said: that a tool failed is no news
    }
  }
}

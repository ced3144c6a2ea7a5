// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Cancelling a task that sleeps, waits for an event, a lock, a task, a gathering, a time limit; before its start; twice; when it has ended. */
public class AsyncCancelEverywhere {
  static final Event NEVER = new Event();

  @Async
  static int sleeper() {
    EventLoop.sleepMs(900);
    return 1;
  }

  @Async
  static void told(String name, AsyncRunnable<Exception> work) throws Exception {
    try {
      work.run();
      System.out.println(name + " came to its end");
    } catch (CancelledError e) {
      System.out.println(name + " is cancelled");
      throw e;
    } finally {
      System.out.println(name + " cleans up");
    }
  }

  @Async
  static void cancelLater(String name, AsyncRunnable<Exception> work) {
    Task<Void> task = EventLoop.createTask(() -> told(name, work));
    EventLoop.sleepMs(20);
    System.out.println("cancel " + name + " " + task.cancel() + " " + task.done());
    try {
      task.await();
    } catch (CancelledError e) {
      System.out.println("seen " + task.done() + " " + task.cancel());
    }
  }

  @Async
  static void program() {
    cancelLater("sleep", () -> EventLoop.sleepMs(800));
    cancelLater("event", () -> NEVER.await());
    Lock lock = new Lock();
    lock.acquire();
    cancelLater("lock", () -> lock.acquire());
    System.out.println(lock.locked());
    cancelLater("task", () -> EventLoop.createTask(() -> sleeper()).await());
    cancelLater("gather", () -> EventLoop.gather(() -> sleeper(), () -> sleeper()));
    cancelLater("limit", () -> EventLoop.waitForMs(() -> sleeper(), 700));
    Task<Integer> unborn = EventLoop.createTask(() -> sleeper());
    System.out.println(unborn.cancel() + " " + unborn.cancel());
    EventLoop.sleepMs(0);
    System.out.println(unborn.done());
    Task<Void> stubborn = EventLoop.createTask(() -> {
      for (int i = 0; i < 2; i++) {
        try {
          EventLoop.sleepMs(400);
        } catch (CancelledError e) {
          System.out.println("not yet");
        }
      }
    });
    EventLoop.sleepMs(10);
    stubborn.cancel();
    EventLoop.sleepMs(10);
    System.out.println(stubborn.done());
    stubborn.cancel();
    stubborn.await();
    System.out.println("given in");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}

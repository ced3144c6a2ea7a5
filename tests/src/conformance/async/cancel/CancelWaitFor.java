// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.concurrent.TimeoutException;

/** Cancelling who waits with a limit cancels what it waits for. */
public class CancelWaitFor {
  @Async
  static void work() {
    try {
      EventLoop.sleepMs(500);
    } finally {
      System.out.println("work ends");
    }
  }

  @Async
  static void program() {
    Task<Void> task = EventLoop.createTask(() -> {
      try {
        EventLoop.waitForMs(() -> work(), 400);
      } catch (TimeoutException e) {
        System.out.println("never");
      }
    });
    EventLoop.sleepMs(20);
    task.cancel();
    try {
      task.await();
    } catch (CancelledError e) {
      System.out.println("cancelled");
    }
    EventLoop.sleepMs(20);
    System.out.println("end");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}

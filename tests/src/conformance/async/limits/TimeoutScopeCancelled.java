// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.asyncio.Timeout;
import java.util.concurrent.TimeoutException;

/** A scope whose task is cancelled passes the cancellation on. */
public class TimeoutScopeCancelled {
  @Async
  static void work() {
    try {
      Timeout.afterMs(300, () -> EventLoop.sleepMs(200));
      System.out.println("no");
    } catch (TimeoutException e) {
      System.out.println("no timeout");
    }
  }

  @Async
  static void program() {
    Task<Void> task = EventLoop.createTask(() -> work());
    EventLoop.sleepMs(10);
    task.cancel();
    try {
      task.await();
    } catch (CancelledError e) {
      System.out.println("cancelled");
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}

// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A sleeping task is woken by its cancellation at once. */
public class CancelWhileSleeping {
  @Async
  static void sleeper() {
    try {
      EventLoop.sleepMs(5000);
    } catch (CancelledError e) {
      System.out.println("woken");
      throw e;
    }
  }

  @Async
  static void program() {
    int start = EventLoop.ticksMs();
    Task<Void> task = EventLoop.createTask(() -> sleeper());
    EventLoop.sleepMs(10);
    task.cancel();
    System.out.println("asked");
    try {
      task.await();
    } catch (CancelledError e) {
      System.out.println("ended");
    }
    System.out.println(EventLoop.ticksDiff(EventLoop.ticksMs(), start) < 2000);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}

// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A cancellation strikes the task at the end of a chain of awaits, and comes back through all. */
public class CancelReachesInnermost {
  @Async
  static void innermost() {
    try {
      EventLoop.sleepMs(500);
    } catch (CancelledError e) {
      System.out.println("innermost");
      throw e;
    }
  }

  @Async
  static void middle() {
    Task<Void> task = EventLoop.createTask(() -> innermost());
    try {
      task.await();
    } catch (CancelledError e) {
      System.out.println("middle " + task.done());
      throw e;
    }
  }

  @Async
  static void program() {
    Task<Void> task = EventLoop.createTask(() -> middle());
    EventLoop.sleepMs(10);
    task.cancel();
    try {
      task.await();
    } catch (CancelledError e) {
      System.out.println("outermost");
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}

// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Cancelling one of two tasks that await the same third cancels the third, and so both. */
public class CancelOneOfTwoWaiters {
  @Async
  static void third() {
    try {
      EventLoop.sleepMs(300);
    } finally {
      System.out.println("third ends");
    }
  }

  @Async
  static void waiter(String name, Task<Void> third) {
    try {
      third.await();
      System.out.println(name + " in time");
    } catch (CancelledError e) {
      System.out.println(name + " cancelled");
    }
  }

  @Async
  static void program() {
    Task<Void> third = EventLoop.createTask(() -> third());
    Task<Void> a = EventLoop.createTask(() -> waiter("a", third));
    Task<Void> b = EventLoop.createTask(() -> waiter("b", third));
    EventLoop.sleepMs(10);
    a.cancel();
    b.await();
    System.out.println(a.done() + " " + third.done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}

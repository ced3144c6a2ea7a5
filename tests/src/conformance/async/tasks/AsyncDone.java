// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A task is done when it has returned, failed or been cancelled, and not before. */
public class AsyncDone {
  @Async
  static void fails() {
    EventLoop.sleepMs(0);
    throw new IllegalStateException("no");
  }

  @Async
  static void program() {
    Task<Integer> value = EventLoop.createTask(() -> 5);
    Task<Void> failure = EventLoop.createTask(() -> fails());
    Task<Void> cancelled = EventLoop.createTask(() -> EventLoop.sleepMs(1000));
    System.out.println(value.done() + " " + failure.done() + " " + cancelled.done());
    EventLoop.sleepMs(0);
    System.out.println(value.done() + " " + failure.done() + " " + cancelled.done());
    cancelled.cancel();
    System.out.println(cancelled.done());
    try {
      failure.await();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(value.done() + " " + failure.done() + " " + cancelled.done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}

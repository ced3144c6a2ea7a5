// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Cancelling who gathers cancels all that is gathered, in order. */
public class CancelGather {
  @Async
  static void child(String name) {
    try {
      EventLoop.sleepMs(300);
    } catch (CancelledError e) {
      System.out.println(name + " cancelled");
      throw e;
    }
  }

  @Async
  static void program() {
    Task<Void> task = EventLoop.createTask(() -> EventLoop.gather(() -> child("a"), () -> child("b"), () -> child("c")));
    EventLoop.sleepMs(10);
    System.out.println(task.cancel() + " " + task.done());
    try {
      task.await();
    } catch (CancelledError e) {
      System.out.println("the gatherer");
    }
    EventLoop.sleepMs(10);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}

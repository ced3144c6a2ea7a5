// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A task that swallows its cancellation goes on and gives its result. */
public class CancelSwallowed {
  @Async
  static String stubborn() {
    int refused = 0;
    for (int i = 0; i < 3; i++) {
      try {
        EventLoop.sleepMs(60);
      } catch (CancelledError e) {
        refused++;
      }
    }
    return "refused " + refused;
  }

  @Async
  static void program() {
    Task<String> task = EventLoop.createTask(() -> stubborn());
    EventLoop.sleepMs(10);
    System.out.println(task.cancel());
    EventLoop.sleepMs(10);
    System.out.println(task.cancel() + " " + task.done());
    System.out.println(task.await() + " " + task.cancel());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}

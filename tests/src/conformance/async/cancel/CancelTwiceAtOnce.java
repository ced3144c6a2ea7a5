// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Two cancellations before the task can run are one. */
public class CancelTwiceAtOnce {
  @Async
  static String work() {
    int count = 0;
    for (int i = 0; i < 2; i++) {
      try {
        EventLoop.sleepMs(50);
      } catch (CancelledError e) {
        count++;
      }
    }
    return "cancelled " + count;
  }

  @Async
  static void program() {
    Task<String> task = EventLoop.createTask(() -> work());
    EventLoop.sleepMs(10);
    System.out.println(task.cancel() + " " + task.cancel());
    System.out.println(task.await());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}

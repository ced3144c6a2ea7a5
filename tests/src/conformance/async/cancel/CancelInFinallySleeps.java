// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A cancelled task may wait in its finally; who awaits it waits too. */
public class CancelInFinallySleeps {
  @Async
  static void work() {
    try {
      EventLoop.sleepMs(500);
    } finally {
      System.out.println("cleaning");
      EventLoop.sleepMs(30);
      System.out.println("clean");
    }
  }

  @Async
  static void program() {
    Task<Void> task = EventLoop.createTask(() -> work());
    EventLoop.sleepMs(10);
    task.cancel();
    EventLoop.sleepMs(10);
    System.out.println("done " + task.done());
    try {
      task.await();
    } catch (CancelledError e) {
      System.out.println("done " + task.done());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}

// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A task cancelled before its first step never runs, and cleans up nothing. */
public class CancelBeforeStart {
  @Async
  static void work() {
    try {
      System.out.println("never");
      EventLoop.sleepMs(10);
    } finally {
      System.out.println("never either");
    }
  }

  @Async
  static void program() {
    Task<Void> task = EventLoop.createTask(() -> work());
    System.out.println(task.cancel() + " " + task.done());
    try {
      task.await();
    } catch (CancelledError e) {
      System.out.println("cancelled " + task.done() + " " + task.cancel());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
